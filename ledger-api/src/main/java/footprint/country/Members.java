package footprint.country;

import footprint.entry.EntryId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/** Who an entry is about, as a rule that says of each child whether it is one of them. Immutable and thread-safe. */
sealed interface Members {
    /** Those of a slice, in a set that the caller may change. */
    BitSet in(Slice slice);

    /** Every one of them by number, the lowest first. */
    default void forEach(List<Slice> slices, IntConsumer children) {
        for (Slice slice : slices) {
            in(slice).stream().forEach(bit -> children.accept(slice.from() + bit));
        }
    }

    default long count(List<Slice> slices) {
        return slices.stream().mapToLong(slice -> in(slice).cardinality()).sum();
    }

    /** Whoever is on a roll. */
    record OnRoll(Roll roll) implements Members {
        @Override
        public BitSet in(Slice slice) {
            return (BitSet) slice.of(roll).clone();
        }
    }

    /** Those on a roll who are in one of its strata. */
    record InStratum(Roll roll, String stratum) implements Members {
        @Override
        public BitSet in(Slice slice) {
            return slice.of(roll, stratum);
        }
    }

    /** A share of others, drawn by chance. */
    record Drawn(Members of, double share, Chance chance) implements Members {
        @Override
        public BitSet in(Slice slice) {
            BitSet drawn = of.in(slice);
            for (int bit = drawn.nextSetBit(0); bit >= 0; bit = drawn.nextSetBit(bit + 1)) {
                if (chance.share(slice.from() + bit) >= share) {
                    drawn.clear(bit);
                }
            }
            return drawn;
        }
    }

    /** A few children by number. */
    final class Few implements Members {
        private final int[] children;

        Few(int... children) {
            this.children = Arrays.stream(children).sorted().distinct().toArray();
        }

        @Override
        public void forEach(List<Slice> slices, IntConsumer each) {
            Arrays.stream(children).forEach(each);
        }

        @Override
        public BitSet in(Slice slice) {
            BitSet few = new BitSet();
            Arrays.stream(children)
                    .filter(child -> child >= slice.from() && child < slice.to())
                    .forEach(child -> few.set(child - slice.from()));
            return few;
        }
    }

    /** Some without others. */
    record Without(Members some, Members others) implements Members {
        @Override
        public BitSet in(Slice slice) {
            BitSet left = some.in(slice);
            left.andNot(others.in(slice));
            return left;
        }
    }

    /** Who can be described by the cohorts of earlier entries. */
    sealed interface Described extends Members {
        /** As {@code import} takes it. */
        String expression();
    }

    /**
     * The children of an entry, or of one stratum of it.
     *
     * @param stratum empty for all of them
     */
    record OfEntry(EntryId id, String stratum, Members members) implements Described {
        static OfEntry of(Roll roll) {
            return new OfEntry(roll.id(), "", new OnRoll(roll));
        }

        static OfEntry of(Roll roll, String stratum) {
            return new OfEntry(roll.id(), stratum, new InStratum(roll, stratum));
        }

        @Override
        public BitSet in(Slice slice) {
            return members.in(slice);
        }

        @Override
        public String expression() {
            return stratum.isEmpty() ? "entry(" + id + ")" : "entry(" + id + ", \"" + stratum + "\")";
        }
    }

    record Either(Described left, Described right) implements Described {
        @Override
        public BitSet in(Slice slice) {
            BitSet either = left.in(slice);
            either.or(right.in(slice));
            return either;
        }

        @Override
        public String expression() {
            return (left instanceof Either ? left.expression() : grouped(left)) + " or " + grouped(right);
        }
    }

    record Both(Described left, Described right) implements Described {
        @Override
        public BitSet in(Slice slice) {
            BitSet both = left.in(slice);
            both.and(right.in(slice));
            return both;
        }

        @Override
        public String expression() {
            return grouped(left) + " and " + grouped(right);
        }
    }

    record ButNot(Described left, Described right) implements Described {
        @Override
        public BitSet in(Slice slice) {
            BitSet left = this.left.in(slice);
            left.andNot(right.in(slice));
            return left;
        }

        @Override
        public String expression() {
            return grouped(left) + " and not " + grouped(right);
        }
    }

    private static String grouped(Described part) {
        return part instanceof OfEntry ? part.expression() : "(" + part.expression() + ")";
    }
}
