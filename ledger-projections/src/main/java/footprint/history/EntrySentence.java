package footprint.history;

import footprint.catalogue.Code;
import footprint.cohort.AboutChildren;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells entries of one kind to the child they were about. Immutable and thread-safe; never shows a private field. */
interface EntrySentence<E extends AboutChildren> {
    Class<E> type();

    /** What happened, as sure as that and no surer, with its full stop. */
    String sentence(E entry, Sureness sureness);

    List<HistoryEntry.Detail> details(E entry);

    List<Code> items(E entry);

    /** With whom it shared the child's information and for what; null if it shared nothing. */
    default HistoryEntry.@Nullable Sharing sharing(E entry) {
        return null;
    }

    /** How it strays from what was agreed, to follow "because". */
    default List<String> findings(E entry) {
        return List.of();
    }
}
