package footprint.parent;

import footprint.access.AccessRecorded;
import footprint.collection.CollectionRecorded;
import footprint.disclosure.DisclosureRecorded;
import footprint.history.HistoryEntry;
import footprint.history.HistoryOfChild;
import java.util.List;
import java.util.stream.Stream;

/** A child's history in two sentences. What was withdrawn or removed is not counted. */
final class HistorySummary {
    private HistorySummary() {}

    static String of(HistoryOfChild history) {
        List<HistoryEntry> standing =
                history.entries().stream().filter(HistorySummary::stands).toList();
        String counted = Stream.of(
                        count(standing, CollectionRecorded.KIND.name(), "collection", "collections"),
                        count(standing, AccessRecorded.KIND.name(), "look-up", "look-ups"),
                        count(standing, DisclosureRecorded.KIND.name(), "disclosure", "disclosures"))
                .reduce((left, right) -> left + (right.contains("disclosure") ? " and " : ", ") + right)
                .orElseThrow();
        long straying =
                standing.stream().filter(entry -> !entry.findings().isEmpty()).count();
        return "On record for this child: " + counted + "." + straying(straying);
    }

    private static String straying(long count) {
        if (count == 0) {
            return "";
        }
        return count == 1
                ? " One of them does not keep to a sharing agreement."
                : " " + count + " of them do not keep to a sharing agreement.";
    }

    private static boolean stands(HistoryEntry entry) {
        return entry.state() == HistoryEntry.State.CURRENT || entry.state() == HistoryEntry.State.CORRECTED;
    }

    private static String count(List<HistoryEntry> entries, String kind, String one, String several) {
        long count = entries.stream().filter(entry -> entry.kind().equals(kind)).count();
        return count == 0 ? "no " + one : count + " " + (count == 1 ? one : several);
    }
}
