package footprint.history;

import footprint.cohort.Certainty;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a child's history as its current version tells it, with what corrected it beside it. Of a
 * {@link State#REMOVED} entry nothing is told but its id and one sentence.
 *
 * @param kind stable name of the kind of entry
 * @param occurred when it happened; of a removed entry the open interval
 * @param version 1 is the entry as first recorded, each correction adds one
 * @param sentence what happened, in one plain sentence with its full stop
 * @param findings in plain English, to follow "because"
 * @param corrections oldest first
 * @param destruction a sentence about what the recipients certified as deleted; null where none did
 * @param reports what recipients reported to have done with it, and were told about it, later: one sentence each
 * @param sharing with whom and for what; null for what shares nothing, and for a removed entry
 * @param citation where an entry that names no children is published
 * @param note what is published about it besides
 */
public record HistoryEntry(
        EntryId entryId,
        String kind,
        Occurred occurred,
        Certainty certainty,
        State state,
        int version,
        String sentence,
        List<Detail> details,
        List<ItemShown> items,
        List<String> findings,
        List<Correction> corrections,
        @Nullable String destruction,
        List<String> reports,
        @Nullable Sharing sharing,
        @Nullable String citation,
        @Nullable String note) {

    /** What has become of an entry. */
    public enum State {
        CURRENT,
        CORRECTED,
        WITHDRAWN,
        /** A correction says that it never concerned this child. */
        REMOVED
    }

    /**
     * With whom the child's information was shared and for what, by which repeated ones are told together.
     *
     * @param recipient name of the organisation, or several
     * @param purpose in words, to follow "for"; null where it is not known
     */
    public record Sharing(String recipient, @Nullable String purpose) {}

    /** One more thing about an entry: "Purpose", "research". */
    public record Detail(String label, String text) {}

    /** The name of a data item that was part of it, never a value. */
    public record ItemShown(String name, boolean sensitive) {}

    /** What corrected or withdrew an entry, and why, in one sentence. */
    public record Correction(EntryId entryId, Instant recordedAt, String sentence) {}

    public HistoryEntry {
        details = List.copyOf(details);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        reports = List.copyOf(reports);
    }
}
