package footprint.audit;

import static footprint.disclosure.DisclosureExample.aDisclosure;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Cohort;
import footprint.cohort.CohortStatement;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.EntryId;
import footprint.entry.Headers;
import footprint.identity.InventedUpns;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribedCohortsAuditTest {
    @TempDir
    Path folder;

    private final EntryId ten = EntryId.next();
    private final EntryId four = EntryId.next();
    private AuditedLedger ledger;

    @BeforeEach
    void two_lists() {
        ledger = new AuditedLedger(folder, InventedUpns.between(0, 40));
        append(ten, ledger.cohort(10), ledger.statements().listed(ten, ledger.cohort(10), 0));
        append(four, ledger.cohort(4), ledger.statements().listed(four, ledger.cohort(4), 0));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void append(EntryId id, Cohort cohort, CohortStatement statement) {
        // Without an agreement there is one finding, which the audit decides anew too.
        ledger.append(
                new DisclosureRecorded(
                        Headers.of(id, "2024-03-01"), aDisclosure().disclosure(), statement, 1, java.util.List.of()),
                cohort);
    }

    private void describe(EntryId id, int first, String expression) {
        Cohort cohort = ledger.cohort(first);
        append(id, cohort, ledger.statements().described(id, cohort, expression, "some of them"));
    }

    @Test
    void a_description_that_gives_the_children_who_are_kept_is_sound() {
        describe(EntryId.next(), 10, "entry(" + ten + ") or entry(" + four + ")");
        describe(EntryId.next(), 4, "entry(" + ten + ") and entry(" + four + ")");

        assertThat(ledger.audited().first()).isNull();
    }

    @Test
    void children_whom_the_description_does_not_give_are_found_though_count_and_root_agree() {
        describe(EntryId.next(), 9, "entry(" + ten + ")");

        AuditReport report = ledger.audited();

        assertThat(report.differences()).isEqualTo(1);
        assertThat(report.first()).matches("entry 6 .*: its cohort is not the one that its expression gives");
    }

    @Test
    void a_description_by_a_later_entry_is_found() {
        EntryId later = EntryId.next();
        describe(EntryId.next(), 10, "entry(" + later + ")");
        append(later, ledger.cohort(10), ledger.statements().listed(later, ledger.cohort(10), 0));

        assertThat(ledger.audited().first())
                .matches("entry 6 .*: its expression cannot be evaluated: There is no entry .*");
    }
}
