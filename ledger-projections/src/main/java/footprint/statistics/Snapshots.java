package footprint.statistics;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the public was told, one a day, kept for ever. Thread-safe. */
final class Snapshots {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcTemplate jdbc;

    Snapshots(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PublicStatistics> last() {
        return jdbc
                .queryForList(
                        "SELECT content FROM statistics_snapshot ORDER BY snapshot_day DESC FETCH FIRST 1 ROW ONLY",
                        String.class)
                .stream()
                .map(content -> JSON.readValue(content, PublicStatistics.class))
                .findFirst();
    }

    /** Unless another process has kept one of that day already. */
    void keep(PublicStatistics snapshot) {
        try {
            jdbc.update(
                    "INSERT INTO statistics_snapshot (snapshot_day, next_index, content) VALUES (?, ?, ?)",
                    Date.valueOf(snapshot.day()),
                    snapshot.completeThrough(),
                    JSON.writeValueAsString(snapshot));
        } catch (DuplicateKeyException anotherProcessKeptIt) {
            // which is as good
        }
    }

    Optional<LocalDate> lastDay() {
        return last().map(PublicStatistics::day);
    }
}
