package footprint.country;

import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.coverage.Coverage;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One line of the country's files, in the words of {@code POST /v1/entries}. */
sealed interface Line {
    EntryId id();

    Occurred occurred();

    RecordedBy recordedBy();

    String kind();

    /** What is counted. */
    enum Kind {
        COLLECTION("collection", "CollectionRecorded"),
        ACCESS("access", "AccessRecorded"),
        DISCLOSURE("disclosure", "DisclosureRecorded"),
        DECLINED_REQUEST("declined-request", "RequestDeclined"),
        ONWARD_USE("onward-use", "OnwardUseReported"),
        NOTIFICATION("recipient-notified", "RecipientNotified");

        private final String code;
        private final String stableName;

        Kind(String code, String stableName) {
            this.code = code;
            this.stableName = stableName;
        }

        String code() {
            return code;
        }

        /** By which figures name it. */
        String stableName() {
            return stableName;
        }
    }

    /**
     * A collection, an access, a disclosure or a declined request, or what is reported about a disclosure.
     *
     * @param said the record of the product that its own members make
     * @param roll whose strata it carries; null for all but stratified collections
     */
    record OfChildren(
            EntryId id,
            Occurred occurred,
            RecordedBy recordedBy,
            Kind sort,
            Record said,
            Whose whose,
            @Nullable Roll roll)
            implements Line {
        @Override
        public String kind() {
            return sort.code();
        }

        /** What takes its place from that day on, told by whoever told it. */
        Amendment amended(EntryId amendment, LocalDate day, CorrectionReason reason, OfChildren replacement) {
            return new Amendment(amendment, new Occurred.Day(day), recordedBy, id, reason, replacement);
        }

        OfChildren saying(Record other) {
            return new OfChildren(id, occurred, recordedBy, sort, other, whose, roll);
        }

        OfChildren about(Whose others) {
            return new OfChildren(id, occurred, recordedBy, sort, said, others, roll);
        }

        Optional<Roll> strata() {
            return Optional.ofNullable(roll);
        }
    }

    /** @param amends whether there was one under this reference before */
    record OfAgreement(
            EntryId id, Occurred occurred, RecordedBy recordedBy, AgreementId agreement, Terms terms, boolean amends)
            implements Line {
        @Override
        public String kind() {
            return amends ? "agreement-amendment" : "agreement";
        }
    }

    record EndOfAgreement(
            EntryId id, Occurred occurred, RecordedBy recordedBy, AgreementId agreement, LocalDate lastDay, Code reason)
            implements Line {
        @Override
        public String kind() {
            return "agreement-end";
        }
    }

    record OfCoverage(EntryId id, Occurred occurred, RecordedBy recordedBy, Coverage coverage) implements Line {
        @Override
        public String kind() {
            return "coverage";
        }
    }

    /** Takes the place of what was told first; nothing is corrected twice. */
    record Amendment(
            EntryId id,
            Occurred occurred,
            RecordedBy recordedBy,
            EntryId amends,
            CorrectionReason reason,
            OfChildren replacement)
            implements Line {
        @Override
        public String kind() {
            return "amendment";
        }
    }

    record Withdrawal(EntryId id, Occurred occurred, RecordedBy recordedBy, EntryId withdraws, CorrectionReason reason)
            implements Line {
        @Override
        public String kind() {
            return "withdrawal";
        }
    }

    record Destruction(
            EntryId id,
            Occurred occurred,
            RecordedBy recordedBy,
            EntryId disclosure,
            String recipient,
            String certificate)
            implements Line {
        @Override
        public String kind() {
            return "destruction";
        }
    }
}
