package footprint.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the register in full public detail.
 *
 * @param details label and text in the order in which they are to be read
 * @param items names of data items, and whether each is sensitive
 * @param findings how it strays from its agreement, to follow "because"
 * @param history corrections, withdrawal, destruction, one plain sentence each, oldest first
 * @param description who was in it, in the words of whoever described it
 * @param workedOutFrom the entries that a described cohort was computed from, in words; null for any other
 * @param counts as published, never added to any other
 * @param note what is published about it besides
 * @param root RFC 6962 root of the cohort's commitment in hexadecimal; null where the children are not known
 * @param recordedAt when it was first recorded
 */
public record RegisterEntryPage(
        RegisterEntry entry,
        List<Detail> details,
        List<ItemShown> items,
        List<String> findings,
        List<String> history,
        @Nullable String description,
        @Nullable String workedOutFrom,
        List<PublishedCount> counts,
        @Nullable String note,
        @Nullable String root,
        Instant recordedAt) {

    /** One more thing about an entry: "Purpose", "research". */
    public record Detail(String label, String text) {}

    /** The name of a data item, never a value. */
    public record ItemShown(String name, boolean sensitive) {}

    /** "Requests answered", 23. */
    public record PublishedCount(String what, long number) {}

    public RegisterEntryPage {
        counts = List.copyOf(counts);
        details = List.copyOf(details);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }
}
