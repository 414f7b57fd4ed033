package footprint.projection;

import org.jspecify.annotations.Nullable;

/**
 * Where a projection stands.
 *
 * @param generation how often it was rebuilt, from 1
 * @param position global index of the next entry that it takes in
 * @param lag entries on record that it has not taken in
 * @param error why it stopped, in one sentence; null while it runs
 */
public record ProjectionStatus(
        String name,
        int generation,
        long position,
        long lag,
        @Nullable String error) {}
