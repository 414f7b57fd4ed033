package footprint.projection;

import footprint.access.Access;
import footprint.access.AccessRecorded;
import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.cohort.CohortStatement;
import footprint.cohort.PopulationBound;
import footprint.cohort.PublishedCounts;
import footprint.collection.Collection;
import footprint.collection.CollectionRecorded;
import footprint.coverage.Coverage;
import footprint.coverage.CoverageDeclared;
import footprint.coverage.Gap;
import footprint.disclosure.Change;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Delivery;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Notification;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.Recipient;
import footprint.disclosure.RecipientNotified;
import footprint.disclosure.RequestDeclined;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryAmended;
import footprint.entry.EntryHeader;
import footprint.entry.EntryId;
import footprint.entry.EntryWithdrawn;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Entries of invented organisations, for tests. */
public final class SampleEntries {
    public static final String SECRET_USER = "user-reference-9";

    /** Names entries that are not on record in most tests. */
    private static final String EXPRESSION =
            "entry(01900000-0000-7000-8000-000000000001, \"year-group:10\") and not entry(01900000-0000-7000-8000-000000000002)";

    private SampleEntries() {}

    public static EntryHeader header(EntryId id, String occurred) {
        return new EntryHeader(
                id,
                Occurred.parse(occurred),
                Instant.parse("2026-11-25T10:15:30Z"),
                new RecordedBy("Northtown Council", "data officer", SECRET_USER),
                "test");
    }

    public static CohortStatement listed(long count) {
        return new CohortStatement.Listed(count, "0".repeat(64), 1, 0);
    }

    public static CohortStatement described(long count) {
        return described(count, EXPRESSION);
    }

    public static CohortStatement described(long count, String expression) {
        return new CohortStatement.Described(count, "0".repeat(64), 1, expression, "everyone in year 10");
    }

    public static CohortStatement unknown(@Nullable PopulationBound bound, @Nullable Long children) {
        PublishedCounts counts = new PublishedCounts(null, null, null, children);
        return new CohortStatement.Unknown("pupils of some schools", counts, "a note", "Example News", false, bound);
    }

    public static AccessRecorded access() {
        return new AccessRecorded(
                header(EntryId.next(), "2024-05-01T09:00:00Z"),
                new Access(
                        "Northtown Council",
                        "attendance officer",
                        SECRET_USER,
                        "case-system",
                        new Code("safeguarding"),
                        List.of(new Code("name"))),
                listed(1));
    }

    public static DisclosureRecorded disclosure(String recipient, Delivery delivery, CohortStatement cohort) {
        return disclosure(EntryId.next(), recipient, delivery, cohort, "2024-03-01");
    }

    public static DisclosureRecorded disclosure(
            EntryId id, String recipient, Delivery delivery, CohortStatement cohort, String occurred) {
        return disclosure(id, null, recipient, delivery, cohort, occurred);
    }

    /** An extract under an agreement. */
    public static DisclosureRecorded under(AgreementId agreement, String recipient, CohortStatement cohort) {
        return disclosure(EntryId.next(), agreement, recipient, Delivery.EXTRACT, cohort, "2024-03-01");
    }

    private static DisclosureRecorded disclosure(
            EntryId id,
            @Nullable AgreementId agreement,
            String recipient,
            Delivery delivery,
            CohortStatement cohort,
            String occurred) {
        return new DisclosureRecorded(
                header(id, occurred),
                new Disclosure(
                        List.of(new Recipient(recipient, new Code("university"), null)),
                        List.of(),
                        "NPD",
                        null,
                        null,
                        agreement,
                        new Code("research"),
                        null,
                        null,
                        List.of(new Code("name")),
                        null,
                        List.of(),
                        null,
                        delivery,
                        null,
                        null),
                cohort,
                null,
                List.of());
    }

    /** The disclosure again under the correction's id, to another recipient. */
    public static EntryAmended corrected(DisclosureRecorded wrong, CorrectionReason reason, CohortStatement cohort) {
        EntryId id = EntryId.next();
        DisclosureRecorded right = disclosure(id, "Southtown University", Delivery.EXTRACT, cohort, "2024-03-01");
        return new EntryAmended(header(id, "2024-03-01"), wrong.entryId(), 1, reason, right);
    }

    public static EntryWithdrawn withdrawal(EntryId withdraws) {
        return new EntryWithdrawn(header(EntryId.next(), "2024-06-01"), withdraws, CorrectionReason.DID_NOT_HAPPEN);
    }

    public static CoverageDeclared coverage(String covers, boolean complete, Gap... gaps) {
        return new CoverageDeclared(
                header(EntryId.next(), "2026-01-01"),
                new Coverage(covers, LocalDate.of(2024, 1, 1), null, complete, List.of(gaps)));
    }

    /** @param cohort null for the children of the whole disclosure */
    public static OnwardUseReported onwardUse(EntryId disclosure, @Nullable CohortStatement cohort) {
        return new OnwardUseReported(
                header(EntryId.next(), "2024-05-03"),
                new OnwardUse(
                        disclosure,
                        "Example University",
                        List.of(new Recipient("Example Archive", null, null)),
                        null,
                        List.of(),
                        List.of()),
                cohort);
    }

    public static RecipientNotified notified(EntryId disclosure, @Nullable CohortStatement cohort) {
        return new RecipientNotified(
                header(EntryId.next(), "2024-05-04"),
                new Notification(disclosure, "Example University", Change.ERASURE),
                cohort);
    }

    /** The withdrawal of what was reported of another entry. */
    public static EntryWithdrawn withdrawal(EntryId report, EntryId of) {
        return new EntryWithdrawn(header(EntryId.next(), "2024-06-01"), report, of, CorrectionReason.DID_NOT_HAPPEN);
    }

    public static CollectionRecorded collection(String day, Map<String, CohortStatement.Listed> strata) {
        return new CollectionRecorded(
                header(EntryId.next(), day),
                new Collection(
                        new Code("school-census-spring"),
                        "spring",
                        "Northtown School",
                        new Code("ea1996-s537a"),
                        List.of(new Code("name"))),
                listed(3),
                strata);
    }

    public static RequestDeclined declined(String requester, boolean wholly, @Nullable CohortStatement cohort) {
        return new RequestDeclined(
                header(EntryId.next(), "2025-05-01"),
                new DeclinedRequest(
                        List.of(new Recipient(requester, new Code("press"), null)),
                        "NPD",
                        new Code("journalism"),
                        wholly,
                        new Code("purpose-not-allowed"),
                        null,
                        "PANEL-7",
                        List.of(new Code("name")),
                        null),
                cohort);
    }

    public static DestructionConfirmed destruction(EntryId disclosure, String recipient) {
        return new DestructionConfirmed(header(EntryId.next(), "2025-06-01"), disclosure, recipient, "CERT-9");
    }

    /** From 1 January 2024, without an end. */
    public static Terms terms(String recipient, long ceiling) {
        return new Terms(
                List.of(recipient),
                new Code("dsap"),
                new Code("art6-1-e"),
                null,
                null,
                null,
                new Code("research"),
                List.of(new Code("name")),
                null,
                "pupils of one school",
                ceiling,
                LocalDate.parse("2024-01-01"),
                null,
                null,
                null,
                null);
    }
}
