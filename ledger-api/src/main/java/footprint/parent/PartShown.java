package footprint.parent;

import footprint.history.HistoryEntry;
import footprint.history.HistoryOfChild;
import footprint.history.HistoryQuery;
import java.util.List;

/**
 * A part of a child's page that shows, a page at a time, what the ledger is less sure of.
 *
 * @param total how many entries there are on all pages
 * @param page from 1
 * @param open whether the reader asked for a page of them, and so opened the part
 */
record PartShown(int total, int page, boolean open, List<HistoryEntry> entries) {
    private static final int A_PAGE = 25;

    /** @param page as it stands in the address; what cannot be read is the first */
    static HistoryQuery.Window window(String page) {
        int wanted = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        return new HistoryQuery.Window((wanted - 1) * A_PAGE, A_PAGE);
    }

    static PartShown of(HistoryOfChild.EntriesAside told, boolean open) {
        return new PartShown(told.total(), told.from() / A_PAGE + 1, open, told.entries());
    }

    /* Public methods are what the template calls. */

    public int pages() {
        return (total + A_PAGE - 1) / A_PAGE;
    }
}
