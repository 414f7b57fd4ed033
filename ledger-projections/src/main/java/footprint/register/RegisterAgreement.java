package footprint.register;

import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sharing agreement as it stands.
 *
 * @param version 1 is the agreement as first approved, each change adds one
 * @param ended its last day, if its end is on record
 * @param details its terms as label and text, in the order in which they are to be read
 * @param history approval, changes, end: one plain sentence each, oldest first
 * @param due what is to be done on which day, earliest first; past days stay, since nothing here reads a clock
 * @param disclosures those on record under it that the register lists, newest first
 */
public record RegisterAgreement(
        AgreementId agreement,
        Terms terms,
        int version,
        @Nullable LocalDate ended,
        List<RegisterEntryPage.Detail> details,
        List<RegisterEntryPage.ItemShown> items,
        List<String> history,
        List<Due> due,
        List<RegisterEntry> disclosures) {
    /**
     * Something that is due.
     *
     * @param what "Expiry", "Review", "Deletion"
     * @param note what is on record about it already; null where there is nothing to say
     */
    public record Due(String what, LocalDate day, @Nullable String note) {}

    public RegisterAgreement {
        details = List.copyOf(details);
        items = List.copyOf(items);
        history = List.copyOf(history);
        due = List.copyOf(due);
        disclosures = List.copyOf(disclosures);
    }
}
