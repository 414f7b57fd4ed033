package footprint.merkle;

import static footprint.merkle.Rfc6962.HASH;

import java.util.Arrays;

/**
 * One level of a complete tree of which most leaves are empty: the nodes that have something below them, by position from
 * the left. {@link #rise} turns it into the level above, in place, with one hash a node. Not thread-safe.
 */
public final class SparseLevel {
    /** Height of the tallest tree that this can hold: 2^32 leaves. */
    public static final int TALLEST = 32;

    private static final byte[][] EMPTY = emptySubtrees();

    private final int[] positions;
    private final byte[] hashes;
    private int size;
    private int height;

    /**
     * Takes both arrays over.
     *
     * @param positions ascending, none negative
     * @param hashes 32 bytes for each position, in the same order
     * @param height 0 for leaves
     */
    public SparseLevel(int[] positions, byte[] hashes, int height) {
        this.positions = positions;
        this.hashes = hashes;
        this.size = positions.length;
        this.height = height;
    }

    private static byte[][] emptySubtrees() {
        byte[][] empty = new byte[TALLEST + 1][];
        empty[0] = Rfc6962.leaf(new byte[0]);
        for (int height = 1; height <= TALLEST; height++) {
            empty[height] = Rfc6962.node(empty[height - 1], empty[height - 1]);
        }
        return empty;
    }

    /** The hash at a position: that of an empty subtree of this height where nothing stands. A copy, 32 bytes. */
    public byte[] hashAt(int position) {
        int found = Arrays.binarySearch(positions, 0, size, position);
        return found < 0 ? EMPTY[height].clone() : Arrays.copyOfRange(hashes, found * HASH, (found + 1) * HASH);
    }

    /** Goes up by one level. */
    public void rise() {
        rise(Rfc6962.forOneLoop());
    }

    private void rise(Rfc6962 hasher) {
        byte[] empty = EMPTY[height];
        int parents = 0;
        for (int child = 0; child < size; parents++) {
            int parent = positions[child] >>> 1;
            boolean isRight = (positions[child] & 1) == 1;
            boolean hasBoth = !isRight && child + 1 < size && positions[child + 1] >>> 1 == parent;
            byte[] left = isRight ? empty : hashes;
            byte[] right = isRight || hasBoth ? hashes : empty;
            int leftOffset = isRight ? 0 : child * HASH;
            int rightOffset = isRight ? child * HASH : hasBoth ? (child + 1) * HASH : 0;
            hasher.nodeInto(left, leftOffset, right, rightOffset, hashes, parents * HASH);
            positions[parents] = parent;
            child += hasBoth ? 2 : 1;
        }
        size = parents;
        height++;
    }

    /** Goes up to the given height. */
    public SparseLevel riseTo(int wanted) {
        return riseTo(wanted, Rfc6962.forOneLoop());
    }

    /** The same with the caller's hasher. */
    public SparseLevel riseTo(int wanted, Rfc6962 hasher) {
        while (height < wanted) {
            rise(hasher);
        }
        return this;
    }
}
