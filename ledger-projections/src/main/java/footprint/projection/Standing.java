package footprint.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one generation of a projection holds.
 *
 * @param position global index of the next entry that it takes in; it holds all earlier ones and none from it on
 * @param completeAt when the last entry it holds was recorded; null while it holds none
 */
public record Standing(
        int generation, long position, @Nullable Instant completeAt) {}
