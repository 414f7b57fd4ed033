package footprint.audit;

import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps an audit's progress in the ledger's database, so that one that was stopped goes on where it was. */
final class AuditNotebook {
    private static final int LONGEST = 4_000;

    private final JdbcTemplate jdbc;

    AuditNotebook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    AuditProgress read() {
        return jdbc
                .query(
                        "SELECT next_index, cohorts, children, differences, first_found FROM audit_progress",
                        (row, number) -> new AuditProgress(
                                row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getString(5)))
                .stream()
                .findFirst()
                .orElse(AuditProgress.START);
    }

    void write(AuditProgress progress) {
        String first = progress.first();
        jdbc.update(
                "UPDATE audit_progress SET next_index = ?, cohorts = ?, children = ?, differences = ?, first_found = ?",
                progress.next(),
                progress.cohorts(),
                progress.children(),
                progress.differences(),
                first == null ? null : first.substring(0, Math.min(LONGEST, first.length())));
    }
}
