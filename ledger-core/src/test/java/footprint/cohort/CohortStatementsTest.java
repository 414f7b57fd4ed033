package footprint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.entry.EntryId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CohortStatementsTest {
    private static final LedgerSecret OLD = new LedgerSecret(1, new byte[32]);
    private static final LedgerSecret NEW = new LedgerSecret(2, filled(7));
    private static final Cohort COHORT = Cohort.of(3, 70_000);

    @Test
    void a_statement_names_the_newest_secret_and_its_proof_verifies() {
        CohortStatements statements = new CohortStatements(new LedgerSecrets(List.of(NEW, OLD)));
        EntryId entry = EntryId.next();

        CohortStatement.Listed listed = statements.listed(entry, COHORT, 1);

        assertThat(listed.count()).isEqualTo(2);
        assertThat(listed.newlyNumbered()).isEqualTo(1);
        assertThat(listed.secretVersion()).isEqualTo(2);
        assertThat(statements.root(entry, "", 2, COHORT)).isEqualTo(listed.root());
        ChildNumber child = new ChildNumber(3);
        assertThat(statements.prove(entry, 2, COHORT, child).verify(listed.root(), child))
                .isTrue();
    }

    @Test
    void rotation_of_the_secret_breaks_no_proof() {
        EntryId entry = EntryId.next();
        String root = new CohortStatements(new LedgerSecrets(List.of(OLD)))
                .listed(entry, COHORT, 0)
                .root();
        ChildNumber child = new ChildNumber(70_000);

        CohortStatements rotated = new CohortStatements(new LedgerSecrets(List.of(OLD, NEW)));

        assertThat(rotated.prove(entry, 1, COHORT, child).verify(root, child)).isTrue();
    }

    @Test
    void strata_are_committed_apart_by_name() {
        CohortStatements statements = new CohortStatements(new LedgerSecrets(List.of(OLD)));

        var strata = statements.strata(EntryId.next(), Map.of("year-group:1", COHORT, "year-group:2", COHORT));

        assertThat(strata.values().stream().map(CohortStatement.Listed::root).distinct())
                .hasSize(2);
    }

    @Test
    void a_missing_version_and_a_doubled_one_are_told_in_a_sentence() {
        LedgerSecrets secrets = new LedgerSecrets(List.of(OLD));

        assertThatThrownBy(() -> secrets.version(2)).hasMessageContaining("version 2 of the ledger secret is missing");
        assertThatThrownBy(() -> new LedgerSecrets(List.of(OLD, OLD)))
                .hasMessageContaining("two of version 1 of the ledger secret");
    }

    private static byte[] filled(int with) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }
}
