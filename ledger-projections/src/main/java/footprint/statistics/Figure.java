package footprint.statistics;

/**
 * How many entries and different children.
 *
 * @param entries all of them: listed, described, unknown and those that name no children
 * @param deposits how many of the entries put data into a secure setting
 * @param projects how many of the entries let a project use data there
 * @param children how many different children the listed and the described entries are about
 * @param atLeast whether entries are among it that do not know their children, so that there may be more children
 * @param listed entries that hold the list of their children
 * @param described entries of which a description survives
 * @param unknown how many entries do not know their children
 * @param namingNone how many entries name no children at all, as a declined request may not
 */
public record Figure(
        long entries,
        long deposits,
        long projects,
        long children,
        boolean atLeast,
        Part listed,
        Part described,
        long unknown,
        long namingNone) {
    /** Entries of one certainty, and the different children they are about. */
    public record Part(long entries, long children) {}
}
