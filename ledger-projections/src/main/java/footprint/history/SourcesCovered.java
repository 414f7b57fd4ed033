package footprint.history;

import footprint.coverage.Coverage;
import footprint.coverage.CoverageDeclared;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.history.HistoryOfChild.SourceCoverage;
import footprint.projection.EntryLife;
import footprint.projection.PlainEnglish;
import footprint.projection.Standing;
import footprint.store.StoredEntries;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands declared for each source: the last declaration that was not withdrawn. It concerns every child alike, so it is
 * kept until something new is on record. Thread-safe.
 */
final class SourcesCovered {
    /** A source, and its known gaps as entries. */
    record Source(SourceCoverage told, List<HistoryEntry> gaps) {}

    private record Held(Standing standing, List<Source> sources) {}

    private final JdbcTemplate jdbc;
    private final StoredEntries store;
    private volatile @Nullable Held held;

    SourcesCovered(JdbcTemplate jdbc, StoredEntries store) {
        this.jdbc = jdbc;
        this.store = store;
    }

    /** By name. */
    List<Source> at(Standing standing) {
        Held known = held;
        if (known == null || !known.standing().equals(standing)) {
            known = new Held(standing, read(standing));
            held = known;
        }
        return known.sources();
    }

    private List<Source> read(Standing standing) {
        Map<String, CoverageDeclared> declared = declared(standing);
        return jdbc
                .queryForList(
                        "SELECT source FROM " + SourcesProjection.SOURCES.in(standing.generation())
                                + " WHERE first_index < ? ORDER BY source",
                        String.class,
                        standing.position())
                .stream()
                .map(source -> source(source, declared.get(source)))
                .toList();
    }

    private Map<String, CoverageDeclared> declared(Standing standing) {
        List<EntryId> ids = jdbc.query(
                "SELECT entry_id FROM " + SourcesProjection.DECLARATIONS.in(standing.generation())
                        + " WHERE global_index < ? ORDER BY global_index",
                (row, number) -> new EntryId(row.getObject(1, UUID.class)),
                standing.position());
        Map<EntryId, List<StoredEntries.Stored>> lives = store.lives(ids);
        Map<String, CoverageDeclared> declared = new HashMap<>();
        ids.stream()
                .flatMap(id -> EntryLife.of(lives.getOrDefault(id, List.of()), standing.position()).stream())
                .filter(life -> !life.withdrawn())
                .forEach(life -> declared.put(
                        declaration(life.first().entry()).coverage().covers(), declaration(life.current())));
        return declared;
    }

    private static CoverageDeclared declaration(Entry entry) {
        return (CoverageDeclared) entry;
    }

    private static Source source(String name, @Nullable CoverageDeclared declared) {
        if (declared == null) {
            return new Source(
                    new SourceCoverage(
                            name,
                            null,
                            null,
                            false,
                            "Nothing was declared for " + name + "; what is missing here may have happened."),
                    List.of());
        }
        Coverage coverage = declared.coverage();
        return new Source(
                new SourceCoverage(
                        name, coverage.from(), coverage.until(), coverage.complete(), sentence(name, coverage)),
                coverage.gaps().stream()
                        .map(gap -> GapEntries.of(declared, gap))
                        .toList());
    }

    private static String sentence(String name, Coverage coverage) {
        LocalDate until = coverage.until();
        String dates = "From " + PlainEnglish.day(coverage.from())
                + (until == null ? " on, " : " to " + PlainEnglish.day(until) + ", ");
        if (!coverage.complete()) {
            return dates + "part of what " + name
                    + " did is declared to be on record; the rest may have happened without standing here.";
        }
        return dates + "everything that " + name + " did is declared to be on record"
                + (coverage.gaps().isEmpty() ? "." : ", but for the gaps that are shown.");
    }
}
