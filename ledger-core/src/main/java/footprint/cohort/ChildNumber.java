package footprint.cohort;

/** The number that stands for a child inside the ledger: an unsigned 32-bit integer, held in an {@code int}. */
public record ChildNumber(int bits) {
    /** @throws IllegalArgumentException if the value is not from 0 to 2^32 - 1 */
    public static ChildNumber of(long value) {
        if (value < 0 || value > 0xffff_ffffL) {
            throw new IllegalArgumentException("a child number is from 0 to 4294967295");
        }
        return new ChildNumber((int) value);
    }

    public long value() {
        return Integer.toUnsignedLong(bits);
    }

    /** Says nothing: a child number stays inside. */
    @Override
    public String toString() {
        return "a child number";
    }
}
