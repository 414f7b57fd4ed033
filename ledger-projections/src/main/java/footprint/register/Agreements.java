package footprint.register;

import footprint.agreement.AgreementId;
import footprint.entry.EntryId;
import footprint.store.StoredEntries;
import footprint.store.StoredEntries.Stored;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds the events of an agreement by the projection's rows. Thread-safe. */
final class Agreements {
    private final JdbcTemplate jdbc;
    private final StoredEntries store;

    Agreements(JdbcTemplate jdbc, StoredEntries store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** Empty if the generation holds no approval of this agreement. */
    Optional<AgreementLife> find(AgreementId agreement, int generation) {
        List<Stored> events = jdbc
                .queryForList(
                        "SELECT entry_id FROM " + RegisterProjection.AGREEMENTS.in(generation)
                                + " WHERE agreement = ? ORDER BY global_index",
                        UUID.class,
                        agreement.value())
                .stream()
                .flatMap(id -> store.find(new EntryId(id)).stream())
                .toList();
        return events.isEmpty() ? Optional.empty() : Optional.of(new AgreementLife(events));
    }
}
