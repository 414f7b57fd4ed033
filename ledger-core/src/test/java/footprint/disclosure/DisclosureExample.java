package footprint.disclosure;

import footprint.agreement.AgreementId;
import footprint.catalogue.Code;
import footprint.cohort.CohortStatement;
import footprint.cohort.PublishedCounts;
import footprint.entry.Headers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invented disclosure that keeps to {@code TermsExample}, and copies of it that differ in one thing. */
public record DisclosureExample(
        String occurred,
        List<String> recipients,
        List<String> onward,
        @Nullable String agreement,
        List<String> items,
        @Nullable String tier,
        CohortStatement cohort) {
    public static DisclosureExample aDisclosure() {
        return new DisclosureExample(
                "2024-03-01",
                List.of("University of Larkfield"),
                List.of(),
                "DSAP-2024-17",
                List.of("attendance"),
                "tier-2",
                children(1_000));
    }

    public static CohortStatement children(long count) {
        return new CohortStatement.Listed(count, "0".repeat(64), 1, 0);
    }

    /** @param disclosed as published; null where nobody did */
    public static CohortStatement published(@Nullable Long disclosed) {
        PublishedCounts counts = disclosed == null ? null : new PublishedCounts(null, null, null, disclosed);
        return new CohortStatement.Unknown("pupils named in a request", counts, null, "a report", false, null);
    }

    public DisclosureExample on(String when) {
        return new DisclosureExample(when, recipients, onward, agreement, items, tier, cohort);
    }

    public DisclosureExample to(String... names) {
        return new DisclosureExample(occurred, List.of(names), onward, agreement, items, tier, cohort);
    }

    public DisclosureExample onwardTo(String... names) {
        return new DisclosureExample(occurred, recipients, List.of(names), agreement, items, tier, cohort);
    }

    public DisclosureExample withoutAgreement() {
        return new DisclosureExample(occurred, recipients, onward, null, items, tier, cohort);
    }

    public DisclosureExample holding(String... codes) {
        return new DisclosureExample(occurred, recipients, onward, agreement, List.of(codes), tier, cohort);
    }

    public DisclosureExample identifying(@Nullable String code) {
        return new DisclosureExample(occurred, recipients, onward, agreement, items, code, cohort);
    }

    public DisclosureExample of(CohortStatement whom) {
        return new DisclosureExample(occurred, recipients, onward, agreement, items, tier, whom);
    }

    public RecordDisclosure command() {
        return new RecordDisclosure(Headers.on(occurred), disclosure(), cohort);
    }

    public Disclosure disclosure() {
        return new Disclosure(
                named(recipients),
                named(onward),
                "NPD",
                "2024",
                null,
                agreement == null ? null : new AgreementId(agreement),
                new Code("research"),
                new Code("art6-1-e"),
                new Code("ea1996-s537a"),
                codes(items),
                null,
                List.of(),
                tier == null ? null : new Code(tier),
                Delivery.EXTRACT,
                null,
                3L);
    }

    private static List<Recipient> named(List<String> names) {
        return names.stream()
                .map(name -> new Recipient(name, new Code("university"), null))
                .toList();
    }

    private static List<Code> codes(List<String> codes) {
        return codes.stream().map(Code::new).toList();
    }
}
