package footprint.register;

import footprint.agreement.AgreementId;
import footprint.cohort.Certainty;
import footprint.disclosure.Recipient;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the public register.
 *
 * @param kind stable name of the kind of entry
 * @param title a short heading: to whom, what
 * @param recipients who was given records, asked for them, or may be given them under an agreement
 * @param dataSet such as "NPD"; empty for an agreement
 * @param delivery how it was delivered, in words; empty for what is no disclosure
 * @param children how many children in words for the public: "12,345 children", "not known; published: 520 children"
 * @param certainty how sure the ledger is of whom it was about; null where it names no children at all
 * @param disputed whether someone in office has denied it
 * @param citation where it is published
 * @param agreement the agreement that it was made under, or that it is
 */
public record RegisterEntry(
        EntryId entryId,
        String kind,
        Occurred occurred,
        String title,
        List<Recipient> recipients,
        String dataSet,
        String delivery,
        String children,
        @Nullable Certainty certainty,
        boolean disputed,
        State state,
        @Nullable String citation,
        @Nullable AgreementId agreement) {

    /** What has become of an entry. */
    public enum State {
        CURRENT,
        CORRECTED,
        WITHDRAWN,
        /** Of an agreement: it has a last day on record. */
        ENDED
    }

    public RegisterEntry {
        recipients = List.copyOf(recipients);
    }
}
