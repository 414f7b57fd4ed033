package footprint.catalogue;

/**
 * How far records identify children.
 *
 * @param rank from 1, the most identifying; where the source leaves two tiers open, that of the more identifying one
 * @param leastRank the same as {@code rank}, or that of the less identifying one where two are open
 */
public record Tier(Code code, int rank, int leastRank, String name, String words, String source) implements Listing {
    /** Whether it certainly identifies more than the other: false where nobody can tell. */
    public boolean moreIdentifyingThan(Tier other) {
        return leastRank < other.rank;
    }
}
