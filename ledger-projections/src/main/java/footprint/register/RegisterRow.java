package footprint.register;

import footprint.agreement.AgreementId;
import footprint.cohort.CohortStatement;
import footprint.disclosure.Recipient;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register keeps of one entry to find it by; what it tells is read from the entry itself.
 *
 * @param listed false if it is told by a yearly sum only
 * @param counted whether a yearly sum holds it: it is not listed, and it was not withdrawn
 * @param children how many, where that is known; kept for sums only
 * @param search lower-case words to search
 */
record RegisterRow(
        EntryId subject,
        long globalIndex,
        String kind,
        boolean listed,
        boolean counted,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable LocalDate sortDay,
        String recipients,
        @Nullable Long children,
        @Nullable AgreementId agreement,
        String search) {
    static @Nullable Integer firstYear(Occurred occurred) {
        LocalDate earliest = occurred.earliest();
        return earliest == null ? null : earliest.getYear();
    }

    static @Nullable Integer lastYear(Occurred occurred) {
        LocalDate latest = occurred.latest();
        return latest == null ? null : latest.getYear();
    }

    static @Nullable LocalDate sortDay(Occurred occurred) {
        LocalDate latest = occurred.latest();
        return latest == null ? occurred.earliest() : latest;
    }

    /** How many children a statement counts; null where nobody can tell or none are named. */
    static @Nullable Long children(@Nullable CohortStatement cohort) {
        if (cohort instanceof CohortStatement.Listed listed) {
            return listed.count();
        }
        return cohort instanceof CohortStatement.Described described ? described.count() : null;
    }

    static String names(List<Recipient> recipients) {
        return String.join(", ", recipients.stream().map(Recipient::name).toList());
    }
}
