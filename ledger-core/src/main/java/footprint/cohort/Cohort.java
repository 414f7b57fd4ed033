package footprint.cohort;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/**
 * Who an entry is about: a set of child numbers. Immutable and thread-safe; a question about one child costs a few
 * nanoseconds however large the cohort is. The bytes are Roaring's portable format.
 */
public final class Cohort {
    private final RoaringBitmap members;

    private Cohort(RoaringBitmap members) {
        this.members = members;
    }

    /** A cohort of the numbers given, in any order, repeats counted once; each {@code int} is an unsigned number. */
    public static Cohort of(int... children) {
        RoaringBitmap members = RoaringBitmap.bitmapOf(children);
        members.runOptimize();
        return new Cohort(members);
    }

    /** Takes a copy. */
    public static Cohort of(RoaringBitmap members) {
        RoaringBitmap copy = members.clone();
        copy.runOptimize();
        return new Cohort(copy);
    }

    /** @throws IllegalArgumentException if the bytes are not a bitmap in Roaring's portable format */
    public static Cohort fromBytes(byte[] portable) {
        RoaringBitmap read = new RoaringBitmap();
        try {
            read.deserialize(ByteBuffer.wrap(portable));
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("not a cohort in Roaring's portable format", e);
        }
        return new Cohort(read);
    }

    public byte[] toBytes() {
        ByteBuffer out = ByteBuffer.allocate(members.serializedSizeInBytes());
        members.serialize(out);
        return out.array();
    }

    public long count() {
        return members.getLongCardinality();
    }

    /** Everyone who is in at least one of them, in a set of the caller's own; costs one pass over their bytes. */
    public static RoaringBitmap union(Stream<Cohort> cohorts) {
        return FastAggregation.naive_or(cohorts.map(cohort -> cohort.members).iterator());
    }

    /** Whether some of these children are in it. */
    public boolean holdsOneOf(RoaringBitmap children) {
        return RoaringBitmap.intersects(members, children);
    }

    /** How many of its members are not among these children. */
    public long strangersTo(RoaringBitmap children) {
        return RoaringBitmap.andNotCardinality(members, children);
    }

    /** Whether all of its members are among these children. */
    public boolean isWithin(RoaringBitmap children) {
        return children.contains(members);
    }

    public boolean contains(ChildNumber child) {
        return members.contains(child.bits());
    }

    /** A copy of the members, for set algebra. */
    public RoaringBitmap members() {
        return members.clone();
    }

    /** The bitmap itself, for readers of this package that change nothing. */
    RoaringBitmap readOnly() {
        return members;
    }

    /** @throws IllegalStateException unless the cohort has exactly one member */
    public ChildNumber onlyMember() {
        if (count() != 1) {
            throw new IllegalStateException("a cohort of " + count() + " has no only member");
        }
        return new ChildNumber(members.first());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cohort that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return "a cohort of " + count();
    }
}
