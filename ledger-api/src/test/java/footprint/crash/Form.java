package footprint.crash;

import org.jspecify.annotations.Nullable;

/** The kinds of entries that the trial sends, every one that the ledger takes. */
enum Form {
    ACCESS("access", "/v1/accesses", null, "AccessRecorded", "/access/organisation", """
            "organisation": "%s", "role": "teacher", "system": "look-up-service",
            "purpose": "education-support", "items": []"""),
    RELEASE("disclosure", "/v1/disclosures", null, "DisclosureRecorded", "/disclosure/recipients/0/name", """
            "recipients": [{"name": "%s", "kind": "university"}],
            "dataSet": "NPD", "purpose": "research", "items": [], "delivery": "extract\""""),
    COLLECTION("collection", "/v1/collections", null, "CollectionRecorded", "/collection/provider", """
            "provider": "%s", "collection": "school-census-spring", "power": "ea1996-s537a", "items": ["attendance"]"""),
    DECLINED("declined-request", "/v1/declined-requests", null, "RequestDeclined", "/request/requesters/0/name", """
            "requesters": [{"name": "%s", "kind": "press"}], "dataSet": "NPD", "purpose": "journalism",
            "wholly": true, "ground": "purpose-not-allowed", "items": []"""),
    COVERAGE("coverage", "/v1/coverage", null, "CoverageDeclared", "/coverage/gaps/0/reason", """
            "from": "2020-01-01", "complete": true,
            "gaps": [{"from": "2021-03-01", "until": "2021-03-02", "reason": "%s"}]"""),
    AGREEMENT("agreement", "/v1/agreements", null, "AgreementApproved", "/terms/recipients/0", Form.TERMS),
    AGREEMENT_CHANGE(
            "agreement-amendment",
            "/v1/agreements/{about}/amendments",
            "agreement",
            "AgreementAmended",
            "/terms/recipients/0",
            Form.TERMS),
    AGREEMENT_END("agreement-end", "/v1/agreements/{about}/end", "agreement", "AgreementEnded", null, """
            "lastDay": "2026-03-01", "reason": "completed\""""),
    AMENDMENT("amendment", "/v1/entries/{about}/amendments", "amends", "EntryAmended", null, """
            "reason": "wrong-details\""""),
    WITHDRAWAL("withdrawal", "/v1/entries/{about}/withdrawal", "withdraws", "EntryWithdrawn", null, """
            "reason": "recorded-twice\""""),
    DESTRUCTION(
            "destruction",
            "/v1/entries/{about}/destruction",
            "disclosure",
            "DestructionConfirmed",
            "/certificate",
            """
            "certificate": "%s\""""),
    ONWARD_USE(
            "onward-use",
            "/v1/entries/{about}/onward-use",
            "disclosure",
            "OnwardUseReported",
            "/use/onwardRecipients/0/name",
            """
            "onwardRecipients": [{"name": "%s", "kind": "research-archive"}], "items": [], "linkedWith": []"""),
    NOTIFICATION(
            "recipient-notified", "/v1/entries/{about}/notifications", "disclosure", "RecipientNotified", null, """
            "change": "rectification\""""),
    ERASURE("erasure", "/v1/erasures", null, "ErasureRequested", null, ""),
    ERASURE_DECISION("erasure-decision", "/v1/erasures/{about}/decision", "erasure", "ErasureDecided", null, """
            "outcome": "granted", "downloadOffered": "2026-02-27\"""");

    private static final String TERMS = """
            "recipients": ["%s"], "approval": "dsap", "article6": "art6-1-e", "purpose": "research",
            "items": ["attendance"], "from": "2026-01-01\"""";

    final String code;
    final String storedAs;

    /** Where the stored JSON holds the body's invented name; null where the body has none. */
    final @Nullable String bodyPointer;

    /** The member that says what it is about, which an address says by itself; null where it begins something. */
    final @Nullable String addressed;

    private final String path;
    private final String members;

    Form(
            String code,
            String path,
            @Nullable String addressed,
            String storedAs,
            @Nullable String bodyPointer,
            String members) {
        this.code = code;
        this.path = path;
        this.addressed = addressed;
        this.storedAs = storedAs;
        this.bodyPointer = bodyPointer;
        this.members = members;
    }

    /** Where it is posted to. */
    String path(String about) {
        return path.replace("{about}", about);
    }

    /** Members of its JSON. */
    String members(String body) {
        return members.formatted(body);
    }

    /** Whether it begins the life of an entry, which others may tell more of. */
    boolean begins() {
        return addressed == null || this == ONWARD_USE || this == NOTIFICATION;
    }

    /** Whether such an entry can name children by itself. */
    boolean aboutChildren() {
        return ordinal() <= DECLINED.ordinal() || this == ONWARD_USE || this == NOTIFICATION;
    }
}
