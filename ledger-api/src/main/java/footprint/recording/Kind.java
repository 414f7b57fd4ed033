package footprint.recording;

import footprint.access.Access;
import footprint.access.AccessRecorded;
import footprint.agreement.AgreementAmended;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementEnded;
import footprint.agreement.Terms;
import footprint.collection.Collection;
import footprint.collection.CollectionRecorded;
import footprint.coverage.Coverage;
import footprint.coverage.CoverageDeclared;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Notification;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.RecipientNotified;
import footprint.disclosure.RequestDeclined;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryWithdrawn;
import footprint.erasure.Decision;
import footprint.erasure.ErasureDecided;
import footprint.erasure.ErasureRequested;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of requests, by the name that stands in {@code kind} of a line. */
enum Kind {
    COLLECTION("collection", CollectionRecorded.class, "/v1/collections", null, List.of(Collection.class)),
    ACCESS("access", AccessRecorded.class, "/v1/accesses", null, List.of(Access.class)),
    DISCLOSURE("disclosure", DisclosureRecorded.class, "/v1/disclosures", null, List.of(Disclosure.class)),
    DECLINED_REQUEST(
            "declined-request", RequestDeclined.class, "/v1/declined-requests", null, List.of(DeclinedRequest.class)),
    ONWARD_USE(
            "onward-use",
            OnwardUseReported.class,
            "/v1/entries/{entryId}/onward-use",
            "disclosure",
            List.of(OnwardUse.class)),
    RECIPIENT_NOTIFIED(
            "recipient-notified",
            RecipientNotified.class,
            "/v1/entries/{entryId}/notifications",
            "disclosure",
            List.of(Notification.class)),
    COVERAGE("coverage", CoverageDeclared.class, "/v1/coverage", null, List.of(Coverage.class)),
    AGREEMENT(
            "agreement",
            AgreementApproved.class,
            "/v1/agreements",
            null,
            List.of(Recording.Reference.class, Terms.class)),
    AGREEMENT_AMENDMENT(
            "agreement-amendment",
            AgreementAmended.class,
            "/v1/agreements/{agreement}/amendments",
            "agreement",
            List.of(Recording.Reference.class, Terms.class)),
    AGREEMENT_END(
            "agreement-end",
            AgreementEnded.class,
            "/v1/agreements/{agreement}/end",
            "agreement",
            List.of(Recording.End.class)),
    AMENDMENT(
            "amendment",
            EntryAmended.class,
            "/v1/entries/{entryId}/amendments",
            "amends",
            List.of(Recording.Change.class)),
    WITHDRAWAL(
            "withdrawal",
            EntryWithdrawn.class,
            "/v1/entries/{entryId}/withdrawal",
            "withdraws",
            List.of(Recording.Withdrawal.class)),
    DESTRUCTION(
            "destruction",
            DestructionConfirmed.class,
            "/v1/entries/{entryId}/destruction",
            "disclosure",
            List.of(Recording.Destruction.class)),
    ERASURE("erasure", ErasureRequested.class, "/v1/erasures", null, List.of(Recording.Named.class)),
    ERASURE_DECISION(
            "erasure-decision",
            ErasureDecided.class,
            "/v1/erasures/{entryId}/decision",
            "erasure",
            List.of(Decision.class));

    private final String code;
    private final Class<? extends Entry> entry;
    private final String address;
    private final @Nullable String addressed;
    private final List<Class<? extends Record>> bodies;

    Kind(
            String code,
            Class<? extends Entry> entry,
            String address,
            @Nullable String addressed,
            List<Class<? extends Record>> bodies) {
        this.code = code;
        this.entry = entry;
        this.address = address;
        this.addressed = addressed;
        this.bodies = bodies;
    }

    static Optional<Kind> named(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind of request that an entry comes of; empty for what the ledger records by itself. */
    static Optional<Kind> of(Entry entry) {
        return Arrays.stream(values())
                .filter(kind -> kind.entry == entry.getClass())
                .findFirst();
    }

    static Kind of(Recording.OfChildren request) {
        return Arrays.stream(values())
                .filter(kind -> kind.bodies.get(0).isInstance(request.body()))
                .findFirst()
                .orElseThrow();
    }

    /** The kind that is posted to an address without variables. */
    static Optional<Kind> postedTo(String address) {
        return Arrays.stream(values())
                .filter(kind -> kind.address.equals(address))
                .findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(Kind::code).collect(Collectors.joining(", "));
    }

    String code() {
        return code;
    }

    Class<? extends Entry> entry() {
        return entry;
    }

    /** Where it is posted to. */
    String address() {
        return address;
    }

    /** The member that the address says already, if there is one. */
    Optional<String> addressed() {
        return Optional.ofNullable(addressed);
    }

    boolean aboutChildren() {
        return ordinal() <= RECIPIENT_NOTIFIED.ordinal();
    }

    /** Whether an amendment may replace it; what is recorded of an entry's later fate is withdrawn and recorded anew. */
    boolean amendable() {
        return ordinal() <= DECLINED_REQUEST.ordinal();
    }

    /** Whether it may leave out whom it is about. */
    boolean mayNameNobody() {
        return this == DECLINED_REQUEST || aboutChildren() && !amendable();
    }

    /** The records that the request's own members make, side by side. */
    List<Class<? extends Record>> bodies() {
        return bodies;
    }
}
