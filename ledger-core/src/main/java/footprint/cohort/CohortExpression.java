package footprint.cohort;

import footprint.entry.EntryId;
import java.util.Optional;
import java.util.stream.Stream;
import org.roaringbitmap.RoaringBitmap;

/**
 * A description of a cohort by set algebra over cohorts and strata of earlier entries, such as {@code entry(0197…,
 * "year-group:10") and not entry(0198…)}. It knows {@code and}, {@code and not}, {@code or} and brackets, which must stand
 * where {@code or} meets one of the others, so that nobody has to know which binds first. Immutable; {@code toString} is its
 * canonical form, which parses to an equal one.
 */
public sealed interface CohortExpression {
    /** Characters that a text may have. */
    int LONGEST = 10_000;

    /** Reads the cohorts that a description names. */
    interface Cohorts {
        /** @param stratum empty for the entry's own cohort; the answer is empty if there is no such cohort on record */
        Optional<Cohort> of(EntryId entryId, String stratum);
    }

    /**
     * @throws ExpressionRefused that says at which place, and how to mend it
     */
    static CohortExpression parse(String text) {
        return new ExpressionParser(text).parse();
    }

    /**
     * Whom it describes. Costs one pass over each cohort that it names.
     *
     * @throws ExpressionRefused if one that it names is not on record
     */
    default Cohort of(Cohorts cohorts) {
        return Cohort.of(members(cohorts));
    }

    /** A bitmap that the caller may change. */
    RoaringBitmap members(Cohorts cohorts);

    /** Every cohort that it names, in the order of the text; one that stands there twice comes twice. */
    Stream<Named> names();

    /**
     * The cohort of an earlier entry, or one of its strata.
     *
     * @param stratum empty for the entry's own cohort
     * @param position in the text that was parsed, from 0; no part of what it says
     */
    record Named(EntryId entryId, String stratum, int position) implements CohortExpression {
        @Override
        public RoaringBitmap members(Cohorts cohorts) {
            return cohorts.of(entryId, stratum).orElseThrow(this::notOnRecord).members();
        }

        /** That this one is missing. */
        public ExpressionRefused notOnRecord() {
            return new ExpressionRefused(
                    position,
                    stratum.isEmpty()
                            ? "There is no entry with a list or description of children under this id."
                            : "There is no entry with this stratum under this id.");
        }

        @Override
        public Stream<Named> names() {
            return Stream.of(this);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Named that && entryId.equals(that.entryId) && stratum.equals(that.stratum);
        }

        @Override
        public int hashCode() {
            return entryId.hashCode() * 31 + stratum.hashCode();
        }

        @Override
        public String toString() {
            return stratum.isEmpty() ? "entry(" + entryId + ")" : "entry(" + entryId + ", \"" + stratum + "\")";
        }
    }

    /** Who is in both. */
    record And(CohortExpression left, CohortExpression right) implements CohortExpression {
        @Override
        public RoaringBitmap members(Cohorts cohorts) {
            RoaringBitmap members = left.members(cohorts);
            members.and(right.members(cohorts));
            return members;
        }

        @Override
        public Stream<Named> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public String toString() {
            return leftOfAnd(left) + " and " + grouped(right);
        }
    }

    /** Who is in the first and not in the second. */
    record AndNot(CohortExpression left, CohortExpression right) implements CohortExpression {
        @Override
        public RoaringBitmap members(Cohorts cohorts) {
            RoaringBitmap members = left.members(cohorts);
            members.andNot(right.members(cohorts));
            return members;
        }

        @Override
        public Stream<Named> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public String toString() {
            return leftOfAnd(left) + " and not " + grouped(right);
        }
    }

    /** Who is in either. */
    record Or(CohortExpression left, CohortExpression right) implements CohortExpression {
        @Override
        public RoaringBitmap members(Cohorts cohorts) {
            RoaringBitmap members = left.members(cohorts);
            members.or(right.members(cohorts));
            return members;
        }

        @Override
        public Stream<Named> names() {
            return Stream.concat(left.names(), right.names());
        }

        @Override
        public String toString() {
            return (left instanceof Or ? left.toString() : grouped(left)) + " or " + grouped(right);
        }
    }

    private static String leftOfAnd(CohortExpression left) {
        return left instanceof Or ? grouped(left) : left.toString();
    }

    private static String grouped(CohortExpression part) {
        return part instanceof Named ? part.toString() : "(" + part + ")";
    }
}
