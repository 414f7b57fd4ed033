package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import footprint.cohort.Cohort;
import footprint.database.Database;
import footprint.database.TestedDatabase;
import footprint.entry.Entries;
import footprint.entry.EntryId;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class LeafHashesInTheStoreTest {
    private static final String COLUMNS_OF_THEN =
            "global_index, event_id, subject_id, aggregate_type, aggregate_id, sequence_number, kind, revision, payload,"
                    + " recorded_at, request_mac, child";

    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    @Test
    void every_row_holds_the_hash_of_its_leaf_from_the_moment_of_appending() {
        try (OpenStore store = OpenStore.in(tested, folder)) {
            recordSomething(store);

            assertThat(store.jdbc.queryForList("SELECT event_id, kind, revision, payload, leaf_hash FROM event"))
                    .hasSize(3)
                    .allSatisfy(row -> assertThat((byte[]) row.get("LEAF_HASH")).isEqualTo(leafHash(row)));
        }
    }

    @Test
    void rows_from_before_leaf_hashes_get_the_ones_they_would_have_had() {
        List<Map<String, Object>> recorded;
        List<Object[]> columnsOfThen;
        try (OpenStore store = OpenStore.in(tested, folder)) {
            recordSomething(store);
            recorded = hashes(store);
            columnsOfThen = store.jdbc.query("SELECT " + COLUMNS_OF_THEN + " FROM event", new ArgumentsOfARow());
        }
        Path old = folder.resolve("old");
        writeAsThen(tested.ledger(old), columnsOfThen);

        try (OpenStore store = OpenStore.in(tested, old)) {
            assertThat(hashes(store)).usingRecursiveComparison().isEqualTo(recorded);
            store.append(fact(Entries.access()));
        }
    }

    private static final class ArgumentsOfARow implements RowMapper<Object[]> {
        @Override
        public Object[] mapRow(ResultSet row, int number) throws SQLException {
            Object[] arguments = new Object[row.getMetaData().getColumnCount()];
            for (int column = 1; column <= arguments.length; column++) {
                arguments[column - 1] = row.getMetaData().getColumnLabel(column).equalsIgnoreCase("payload")
                        ? row.getBytes(column)
                        : row.getObject(column);
            }
            return arguments;
        }
    }

    private static void writeAsThen(Database place, List<Object[]> rows) {
        try (HikariDataSource database = place.open("old", 2, Duration.ofSeconds(10))) {
            LedgerDatabase.migrations(database, place, OpenStore.LEAF_HASHES)
                    .target("1")
                    .load()
                    .migrate();
            JdbcTemplate jdbc = new JdbcTemplate(database);
            rows.forEach(row -> jdbc.update(
                    "INSERT INTO event (" + COLUMNS_OF_THEN + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row));
            jdbc.update("UPDATE counter SET next_index = ?", rows.size());
        }
    }

    private static void recordSomething(OpenStore store) {
        store.append(fact(Entries.access(), "request", Map.of(Fact.WHOLE, Cohort.of(-7))));
        store.append(fact(Entries.disclosure(), "request", Map.of(Fact.WHOLE, Cohort.of(1, 2, 3))));
        store.eventStore.publish(new GenericDomainEventMessage<>("Thing", "thing-1", 0, Entries.access()));
    }

    private static List<Map<String, Object>> hashes(OpenStore store) {
        return store.jdbc.queryForList(
                "SELECT global_index, leaf_hash, leaf_secret, row_hash FROM event ORDER BY global_index");
    }

    private static byte[] leafHash(Map<String, Object> row) {
        EncodedEntry encoded =
                new EncodedEntry((String) row.get("KIND"), (int) row.get("REVISION"), (byte[]) row.get("PAYLOAD"));
        return OpenStore.LEAF_HASHES.of(encoded, new EntryId((UUID) row.get("EVENT_ID")), 1);
    }
}
