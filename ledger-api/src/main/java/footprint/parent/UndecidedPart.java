package footprint.parent;

import footprint.cohort.ChildNumber;
import footprint.history.HistoryEntry;
import footprint.history.HistoryOfChild;
import footprint.history.HistoryQuery;
import java.util.List;

/**
 * The part of a child's page that shows entries of which nobody can tell whether they concerned the child.
 *
 * @param total how many there are on all pages
 * @param page from 1
 * @param open whether the reader asked for a page of them, and so opened the section
 */
record UndecidedPart(int total, int page, boolean open, List<HistoryEntry> entries) {
    private static final int A_PAGE = 25;

    /** @param page as it stands in the address; what cannot be read is the first */
    static HistoryQuery query(ChildNumber child, String page) {
        int wanted = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        return new HistoryQuery(child, (wanted - 1) * A_PAGE, A_PAGE);
    }

    static UndecidedPart of(HistoryOfChild.CannotTell told, boolean open) {
        return new UndecidedPart(told.total(), told.from() / A_PAGE + 1, open, told.entries());
    }

    /* Public methods are what the template calls. */

    public int pages() {
        return (total + A_PAGE - 1) / A_PAGE;
    }
}
