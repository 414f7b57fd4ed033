package footprint.audit;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.identity.InventedUpns;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody with an SQL shell changes what the ledger keeps; the audit says what, and is clean again when it is put back. */
class AuditTest {
    @TempDir
    static Path folder;

    private static AuditedLedger ledger;

    @BeforeAll
    static void open() {
        ledger = new AuditedLedger(folder, InventedUpns.between(0, 40));
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @AfterEach
    void what_was_put_back_is_sound() {
        assertThat(ledger.audited()).isEqualTo(new AuditReport(0, 4, 31, 0, null));
    }

    static Stream<Arguments> changesInAnSqlShell() {
        return Stream.of(
                Arguments.of(
                        "a byte of a field that no projection reads",
                        "UPDATE event SET payload = stringtoutf8(replace(utf8tostring(payload), '\"u-17\"', '\"u-18\"'))"
                                + " WHERE global_index = 3",
                        "UPDATE event SET payload = stringtoutf8(replace(utf8tostring(payload), '\"u-18\"', '\"u-17\"'))"
                                + " WHERE global_index = 3",
                        "entry 3 \\(.*\\): its row is not as it was written; its leaf hash is not that of its content"),
                Arguments.of(
                        "a byte of the request's HMAC",
                        "UPDATE event SET request_mac = X'01' || substring(request_mac, 2) WHERE global_index = 2",
                        "UPDATE event SET request_mac = X'00' || substring(request_mac, 2) WHERE global_index = 2",
                        "entry 2 \\(.*\\): its row is not as it was written"),
                Arguments.of(
                        "whom an entry is about",
                        "UPDATE event SET child = child + 1 WHERE global_index = 2",
                        "UPDATE event SET child = child - 1 WHERE global_index = 2",
                        "entry 2 .*its cohort is not the one that the entry committed to.*"),
                Arguments.of(
                        "the order",
                        "UPDATE event SET global_index = 9 WHERE global_index = 2",
                        "UPDATE event SET global_index = 2 WHERE global_index = 9",
                        "entry 2 is missing"),
                Arguments.of(
                        "the time of recording",
                        "UPDATE event SET recorded_at = recorded_at + INTERVAL '1' SECOND WHERE global_index = 1",
                        "UPDATE event SET recorded_at = recorded_at - INTERVAL '1' SECOND WHERE global_index = 1",
                        "entry 1 .*the columns of its row do not say what its content says"),
                Arguments.of(
                        "the place among an agreement's events",
                        "UPDATE event SET sequence_number = 5 WHERE global_index = 1",
                        "UPDATE event SET sequence_number = 0 WHERE global_index = 1",
                        "entry 1 \\(.*\\): its row is not as it was written"),
                Arguments.of(
                        "a cohort more",
                        "INSERT INTO cohort SELECT global_index, event_id, 'invented', members FROM cohort",
                        "DELETE FROM cohort WHERE stratum = 'invented'",
                        "the cohort table holds 2 cohorts where the entries name 1"),
                Arguments.of(
                        "a cohort that is no bitmap",
                        "UPDATE cohort SET members = X'ff' || members",
                        "UPDATE cohort SET members = substring(members, 2)",
                        "entry 3 .*: its cohort cannot be read"),
                Arguments.of(
                        "a child who is called erased though no entry says so",
                        "INSERT INTO erased_child SELECT event_id, child FROM event WHERE global_index = 2",
                        "DELETE FROM erased_child",
                        "the table of erased children holds one whom entry .* did not erase"),
                Arguments.of(
                        "the end",
                        "UPDATE counter SET next_index = 3",
                        "UPDATE counter SET next_index = 4",
                        "the counter stands at 3 though there is an entry 3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changesInAnSqlShell")
    void a_change_in_an_sql_shell_is_found(String what, String change, String undo, String words) {
        assertThat(ledger.jdbc.update(change)).as(what).isEqualTo(1);
        AuditReport report = ledger.audited();
        ledger.jdbc.update(undo);

        assertThat(report.first()).matches(words);
    }

    @Test
    void a_child_taken_out_of_a_cohort_is_found() {
        byte[] before = ledger.jdbc.queryForObject("SELECT members FROM cohort", byte[].class);
        ledger.jdbc.update(
                "UPDATE cohort SET members = ?", (Object) ledger.cohort(29).toBytes());
        AuditReport report = ledger.audited();
        ledger.jdbc.update("UPDATE cohort SET members = ?", (Object) before);

        assertThat(report.differences()).isEqualTo(1);
        assertThat(report.first())
                .matches("entry 3 .*: its cohort has 29 children, not 30; its cohort is not the one that the entry"
                        + " committed to");
    }
}
