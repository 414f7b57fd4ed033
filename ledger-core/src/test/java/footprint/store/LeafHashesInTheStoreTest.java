package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Cohort;
import footprint.database.TestedDatabase;
import footprint.entry.Entries;
import footprint.entry.EntryId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class LeafHashesInTheStoreTest {
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
        try (OpenStore store = OpenStore.in(tested, folder)) {
            recordSomething(store);
            recorded = hashes(store);
            for (String column : List.of("leaf_hash", "leaf_secret", "row_hash")) {
                store.jdbc.execute("ALTER TABLE event DROP COLUMN " + column);
            }
            for (String table : List.of("audit_progress", "projection_turn")) {
                store.jdbc.execute("DROP TABLE " + table);
            }
            store.jdbc.execute("DELETE FROM \"flyway_schema_history\" WHERE \"version\" <> '1'");
        }
        try (OpenStore store = OpenStore.in(tested, folder)) {
            assertThat(hashes(store)).usingRecursiveComparison().isEqualTo(recorded);
            store.append(fact(Entries.access()));
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
