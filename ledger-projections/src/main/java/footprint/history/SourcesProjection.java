package footprint.history;

import footprint.cohort.AboutChildren;
import footprint.coverage.CoverageDeclared;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.projection.Projection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every source that entries about children came from, and every declaration of which dates a source covers. */
final class SourcesProjection implements Projection {
    static final String NAME = "sources";
    static final Table SOURCES = new Table(
            "source", "source", "source VARCHAR NOT NULL PRIMARY KEY, first_index BIGINT NOT NULL", List.of());
    static final Table DECLARATIONS = new Table(
            "source_declaration",
            "global_index",
            "global_index BIGINT PRIMARY KEY, source VARCHAR NOT NULL, entry_id UUID NOT NULL",
            List.of("source"));

    private final JdbcTemplate jdbc;

    SourcesProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Table> tables() {
        return List.of(SOURCES, DECLARATIONS);
    }

    @Override
    public Batch begin(int generation) {
        Map<String, Long> seen = new LinkedHashMap<>();
        List<Object[]> declared = new ArrayList<>();
        return new Batch() {
            @Override
            public void on(long globalIndex, Entry entry) {
                if (isTold(entry)) {
                    seen.putIfAbsent(entry.header().source(), globalIndex);
                }
                if (entry instanceof CoverageDeclared declaration) {
                    String covers = declaration.coverage().covers();
                    seen.putIfAbsent(covers, globalIndex);
                    declared.add(new Object[] {
                        globalIndex, covers, declaration.entryId().value()
                    });
                }
            }

            @Override
            public void flush() {
                Set<String> known =
                        new HashSet<>(jdbc.queryForList("SELECT source FROM " + SOURCES.in(generation), String.class));
                jdbc.batchUpdate(
                        "INSERT INTO " + SOURCES.in(generation) + " VALUES (?, ?)",
                        seen.entrySet().stream()
                                .filter(source -> !known.contains(source.getKey()))
                                .map(source -> new Object[] {source.getKey(), source.getValue()})
                                .toList());
                jdbc.batchUpdate("INSERT INTO " + DECLARATIONS.in(generation) + " VALUES (?, ?, ?)", declared);
            }
        };
    }

    /** Of a range of numbers, an agreement or an erasure no history tells, and neither of who recorded it. */
    private static boolean isTold(Entry entry) {
        Entry version = entry instanceof EntryAmended amended ? amended.replacement() : entry;
        return version instanceof AboutChildren;
    }
}
