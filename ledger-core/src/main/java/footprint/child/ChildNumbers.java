package footprint.child;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Hands child numbers out, in random order within a range, so that neighbours tell nothing of school or place in a file. What
 * is left of a range when the process stops is never used. Thread-safe.
 */
public final class ChildNumbers {
    /** Numbers in a range, and the multiple of which a range of a large batch holds. */
    static final int RANGE = 16_384;

    /** A batch of more children than this gets a range of its own. */
    static final int LARGEST_SHARED = 50_000;

    private static final int SHUFFLED_AT_ONCE = 4_096;

    private final RangeReservation reservation;
    private final SecureRandom random = new SecureRandom();
    private int[] left = new int[0];

    public ChildNumbers(RangeReservation reservation) {
        this.reservation = reservation;
    }

    /** This many fresh numbers, each an unsigned {@code int}; their ranges are durable when this returns. */
    public synchronized int[] take(int count) {
        if (count > LARGEST_SHARED) {
            long ranges = (count + RANGE - 1L) / RANGE;
            return Arrays.copyOf(shuffled(reservation.reserve(ranges * RANGE)), count);
        }
        int[] taken = new int[count];
        int filled = 0;
        while (filled < count) {
            if (left.length == 0) {
                left = shuffled(reservation.reserve(RANGE));
            }
            int more = Math.min(count - filled, left.length);
            System.arraycopy(left, 0, taken, filled, more);
            left = Arrays.copyOfRange(left, more, left.length);
            filled += more;
        }
        return taken;
    }

    /** Fisher and Yates's shuffle; 64 random bits for each place make the bias of the remainder immaterial. */
    private int[] shuffled(ChildrenNumbered range) {
        int[] numbers = new int[Math.toIntExact(range.size())];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) (range.first() + i);
        }
        ByteBuffer bits = ByteBuffer.allocate(SHUFFLED_AT_ONCE * Long.BYTES).position(SHUFFLED_AT_ONCE * Long.BYTES);
        for (int i = numbers.length - 1; i > 0; i--) {
            if (!bits.hasRemaining()) {
                random.nextBytes(bits.array());
                bits.rewind();
            }
            int other = (int) Long.remainderUnsigned(bits.getLong(), i + 1L);
            int number = numbers[i];
            numbers[i] = numbers[other];
            numbers[other] = number;
        }
        return numbers;
    }
}
