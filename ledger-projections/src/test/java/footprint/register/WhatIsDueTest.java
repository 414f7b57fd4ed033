package footprint.register;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementEnded;
import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.disclosure.Delivery;
import footprint.disclosure.DestructionConfirmed;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.projection.EntryLife;
import footprint.projection.SampleEntries;
import footprint.register.RegisterAgreement.Due;
import footprint.store.StoredEntries.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatIsDueTest {
    private static final AgreementId ID = new AgreementId("EX-2025-1");
    private static final LocalDate REVIEW = LocalDate.of(2025, 6, 1);
    private static final LocalDate EXPIRY = LocalDate.of(2025, 12, 31);
    private static final LocalDate DELETION = LocalDate.of(2026, 6, 30);
    private static final Terms TERMS = new Terms(
            List.of("Example University"),
            new Code("dsap"),
            new Code("art6-1-e"),
            null,
            null,
            null,
            new Code("research"),
            List.of(new Code("school")),
            null,
            null,
            null,
            LocalDate.of(2025, 1, 1),
            EXPIRY,
            DELETION,
            null,
            REVIEW);

    private final AgreementApproved approved =
            new AgreementApproved(SampleEntries.header(EntryId.next(), "2025-01-01"), ID, TERMS);
    private final DisclosureRecorded release = SampleEntries.disclosure(
            EntryId.next(), "Example University", Delivery.EXTRACT, SampleEntries.listed(12), "2025-02-01");

    private static List<Stored> stored(Entry... entries) {
        List<Stored> stored = new ArrayList<>();
        Arrays.stream(entries).forEach(entry -> stored.add(new Stored(stored.size(), entry)));
        return stored;
    }

    private static EntryLife life(Entry... entries) {
        return EntryLife.of(stored(entries), entries.length).orElseThrow();
    }

    @Test
    void a_held_agreement_shows_review_expiry_and_deletion_in_their_order() {
        assertThat(WhatIsDue.of(new AgreementLife(stored(approved)), List.of()))
                .containsExactly(
                        new Due("Review", REVIEW, null),
                        new Due("Expiry", EXPIRY, null),
                        new Due("Deletion", DELETION, null));
    }

    @Test
    void after_its_end_only_the_deletion_is_due() {
        AgreementEnded ended = new AgreementEnded(
                SampleEntries.header(EntryId.next(), "2025-09-30"),
                ID,
                LocalDate.of(2025, 9, 30),
                new Code("completed"));

        assertThat(WhatIsDue.of(new AgreementLife(stored(approved, ended)), List.of()))
                .extracting(Due::what)
                .containsExactly("Deletion");
    }

    @Test
    void a_deletion_says_whose_certificate_is_missing() {
        DestructionConfirmed certified = new DestructionConfirmed(
                SampleEntries.header(EntryId.next(), "2026-05-01"), release.entryId(), "Example University", null);
        AgreementLife agreement = new AgreementLife(stored(approved));

        assertThat(deletion(agreement, life(release)))
                .isEqualTo("No certificate is on record yet from Example University.");
        assertThat(deletion(agreement, life(release, certified)))
                .isEqualTo("Every recipient that the register lists has certified it.");
        assertThat(deletion(
                        agreement,
                        life(release, certified, SampleEntries.withdrawal(certified.entryId(), release.entryId()))))
                .isEqualTo("No certificate is on record yet from Example University.");
        assertThat(deletion(agreement, life(release, SampleEntries.withdrawal(release.entryId()))))
                .isNull();
    }

    private static String deletion(AgreementLife agreement, EntryLife disclosure) {
        return WhatIsDue.of(agreement, List.of(disclosure)).get(2).note();
    }
}
