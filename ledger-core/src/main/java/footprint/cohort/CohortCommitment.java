package footprint.cohort;

import static footprint.merkle.Rfc6962.HASH;

import footprint.merkle.Rfc6962;
import footprint.merkle.SparseLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.roaringbitmap.Container;
import org.roaringbitmap.ContainerPointer;
import org.roaringbitmap.RoaringBitmap;

/**
 * Commits to a cohort by the RFC 6962 root of a complete tree of 2^32 leaves, one for each child number: a member's leaf holds
 * its salt, every other leaf nothing. Costs about as many hashes as there are members, on all processors. Pure functions.
 */
public final class CohortCommitment {
    /** Each block of the bitmap, 2^16 numbers, is a subtree of this height. */
    private static final int BLOCK = 16;

    private static final int IN_BLOCK = (1 << BLOCK) - 1;

    /** Height of the subtrees that are hashed in one go. */
    private static final int SUBTREE = 8;

    private CohortCommitment() {}

    /** The root, 64 hexadecimal digits. */
    public static String root(Cohort cohort, CohortKey key) {
        byte[] root = blockRoots(cohort, key).riseTo(SparseLevel.TALLEST).hashAt(0);
        return HexFormat.of().formatHex(root);
    }

    /** Proves that the child is in the cohort or, with the same certainty, that it is not. */
    public static MembershipProof prove(Cohort cohort, CohortKey key, ChildNumber child) {
        int number = child.bits();
        int blockKey = number >>> BLOCK;
        SparseLevel leaves = blocks(cohort).stream()
                .filter(block -> block.key() == blockKey)
                .findFirst()
                .map(Block::members)
                .map(members -> leaves(members, 0, members.length, key, Rfc6962.forOneLoop()))
                .orElseGet(() -> new SparseLevel(new int[0], new byte[0], 0));
        List<String> path = new ArrayList<>(SparseLevel.TALLEST);
        climb(leaves, number & IN_BLOCK, path);
        climb(blockRoots(cohort, key), blockKey, path);
        boolean present = cohort.contains(child);
        String salt = present ? HexFormat.of().formatHex(key.salts(new int[] {number}, 0, 1)) : null;
        return new MembershipProof(present, salt, path);
    }

    private static void climb(SparseLevel level, int from, List<String> path) {
        int position = from;
        for (int step = 0; step < BLOCK; step++) {
            path.add(HexFormat.of().formatHex(level.hashAt(position ^ 1)));
            level.rise();
            position >>>= 1;
        }
    }

    private static SparseLevel blockRoots(Cohort cohort, CohortKey key) {
        List<Block> blocks = blocks(cohort);
        byte[] roots = new byte[blocks.size() * HASH];
        IntStream each = IntStream.range(0, blocks.size());
        // Most entries are about one child, whose one hash path is done before another thread has woken.
        (blocks.size() > 1 ? each.parallel() : each).forEach(i -> {
            byte[] root = root(blocks.get(i), key);
            System.arraycopy(root, 0, roots, i * HASH, HASH);
        });
        return new SparseLevel(blocks.stream().mapToInt(Block::key).toArray(), roots, BLOCK);
    }

    /** Subtree by subtree, each small enough to stay in the processor's nearest cache until one hash is left of it. */
    private static byte[] root(Block block, CohortKey key) {
        int[] members = block.members();
        Rfc6962 hasher = Rfc6962.forOneLoop();
        int[] positions = new int[Math.min(members.length, 1 << BLOCK - SUBTREE)];
        byte[] roots = new byte[positions.length * HASH];
        int subtrees = 0;
        for (int from = 0, to; from < members.length; from = to) {
            int position = (members[from] & IN_BLOCK) >>> SUBTREE;
            to = endOfSubtree(members, from);
            byte[] root = leaves(members, from, to, key, hasher)
                    .riseTo(SUBTREE, hasher)
                    .hashAt(position);
            System.arraycopy(root, 0, roots, subtrees * HASH, HASH);
            positions[subtrees++] = position;
        }
        return new SparseLevel(Arrays.copyOf(positions, subtrees), roots, SUBTREE)
                .riseTo(BLOCK, hasher)
                .hashAt(0);
    }

    private static int endOfSubtree(int[] members, int from) {
        int end = from + 1;
        while (end < members.length && members[end] >>> SUBTREE == members[from] >>> SUBTREE) {
            end++;
        }
        return end;
    }

    /** Leaves by their place in the block. */
    private static SparseLevel leaves(int[] members, int from, int to, CohortKey key, Rfc6962 hasher) {
        byte[] salts = key.salts(members, from, to);
        int[] positions = new int[to - from];
        byte[] hashes = new byte[positions.length * HASH];
        for (int i = 0; i < positions.length; i++) {
            hasher.leafInto(salts, i * CohortKey.SALT, CohortKey.SALT, hashes, i * HASH);
            positions[i] = members[from + i] & IN_BLOCK;
        }
        return new SparseLevel(positions, hashes, 0);
    }

    private static List<Block> blocks(Cohort cohort) {
        RoaringBitmap members = cohort.readOnly();
        List<Block> blocks = new ArrayList<>();
        ContainerPointer pointer = members.getContainerPointer();
        while (pointer.getContainer() != null) {
            blocks.add(new Block(pointer.key(), pointer.getContainer()));
            pointer.advance();
        }
        return blocks;
    }

    /** The members that share the upper 16 bits of their number. */
    private record Block(int key, Container lower) {
        int[] members() {
            int[] members = new int[lower.getCardinality()];
            lower.fillLeastSignificant16bits(members, 0, key << BLOCK);
            return members;
        }
    }
}
