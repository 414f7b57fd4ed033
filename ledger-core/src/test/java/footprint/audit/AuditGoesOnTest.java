package footprint.audit;

import static footprint.disclosure.DisclosureExample.aDisclosure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.cohort.Cohort;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Finding;
import footprint.entry.EntryId;
import footprint.entry.Headers;
import footprint.identity.InventedUpns;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditGoesOnTest {
    @TempDir
    Path folder;

    @Test
    void an_audit_that_was_stopped_goes_on_and_remembers_what_it_had_found() {
        try (AuditedLedger ledger = new AuditedLedger(folder, InventedUpns.between(0, 40))) {
            discloseWithFindings(ledger, List.of(Finding.ITEMS_NOT_COVERED));
            for (int n = 0; n < 2_500; n++) {
                ledger.access(ledger.oneChild());
            }
            ledger.access(-1);
            List<Long> heard = new ArrayList<>();

            assertThatThrownBy(() -> ledger.audit.run(false, (checked, end) -> {
                        throw new IllegalStateException("the caller is gone");
                    }))
                    .hasMessage("the caller is gone");
            AuditReport report = ledger.audit.run(false, (checked, end) -> heard.add(checked));

            assertThat(report.resumedAt()).isEqualTo(2_000);
            assertThat(heard).containsExactly(report.entries());
            assertThat(report.entries()).isEqualTo(4 + 1 + 2_500 + 1);
            assertThat(report.differences()).isEqualTo(2);
            assertThat(report.first()).matches("entry 4 .*: its findings are not those that its agreement gives");
            assertThat(ledger.audited().resumedAt()).isZero();
        }
    }

    private static void discloseWithFindings(AuditedLedger ledger, List<Finding> findings) {
        EntryId id = EntryId.next();
        Cohort cohort = ledger.cohort(5);
        ledger.append(
                new DisclosureRecorded(
                        Headers.of(id, "2024-03-01"),
                        aDisclosure().disclosure(),
                        ledger.statements().listed(id, cohort, 0),
                        1,
                        findings),
                cohort);
    }
}
