package footprint.projection;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison of a projection with a fresh one found.
 *
 * @param position global index that both had been brought to
 * @param rows how many rows the fresh one has
 * @param differences how many rows differ, are missing or are too many
 * @param first the first difference in words; null where there is none
 */
public record Comparison(
        String name,
        long position,
        long rows,
        long differences,
        @Nullable String first) {
    public boolean same() {
        return differences == 0;
    }
}
