package footprint.country;

/** One figure being counted. Thread-safe. */
final class Tally {
    /** How sure an entry is of its children. */
    enum Sureness {
        LISTED,
        DESCRIBED,
        UNKNOWN,
        NAMING_NONE
    }

    private final long[] entries = new long[Sureness.values().length];
    private long deposits;
    private long projects;
    private long listedChildren;
    private long describedChildren;
    private long children;

    /** Counts an entry, once and for all. */
    synchronized void entry(Sureness sureness, String delivery) {
        entries[sureness.ordinal()]++;
        if (delivery.equals("secure-deposit")) {
            deposits++;
        }
        if (delivery.equals("secure-project")) {
            projects++;
        }
    }

    /** Adds the children of one slice. */
    synchronized void children(Gathered gathered) {
        listedChildren += gathered.listed();
        describedChildren += gathered.described();
        children += gathered.either();
    }

    synchronized Figure figure() {
        return new Figure(
                entries[0] + entries[1] + entries[2] + entries[3],
                deposits,
                projects,
                children,
                of(Sureness.UNKNOWN) > 0,
                new Part(of(Sureness.LISTED), listedChildren),
                new Part(of(Sureness.DESCRIBED), describedChildren),
                of(Sureness.UNKNOWN),
                of(Sureness.NAMING_NONE));
    }

    private long of(Sureness sureness) {
        return entries[sureness.ordinal()];
    }

    /** As it stands in the truth file. */
    record Figure(
            long entries,
            long deposits,
            long projects,
            long children,
            boolean atLeast,
            Part listed,
            Part described,
            long unknown,
            long namingNone) {}

    record Part(long entries, long children) {}
}
