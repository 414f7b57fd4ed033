package footprint.projection;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Compares two generations of a projection, row by row and column by column, inside the database. */
final class TableComparison {
    private final JdbcTemplate jdbc;

    TableComparison(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Both generations must hold the same entries and stand still. */
    Comparison between(Projection projection, int live, int fresh, long position) {
        long rows = 0;
        long differences = 0;
        List<String> inWords = new ArrayList<>();
        for (Projection.Table table : projection.tables()) {
            rows += number("SELECT COUNT(*) FROM " + table.in(fresh));
            String keys = differingKeys(table, live, fresh);
            long here = number("SELECT COUNT(*) FROM (" + keys + ") d");
            differences += here;
            if (here > 0) {
                inWords.add(first(table, keys, live, fresh));
            }
        }
        return new Comparison(
                projection.name(), position, rows, differences, inWords.isEmpty() ? null : inWords.get(0));
    }

    private static String differingKeys(Projection.Table table, int live, int fresh) {
        String old = "SELECT * FROM " + table.in(live);
        String anew = "SELECT * FROM " + table.in(fresh);
        String key = table.key();
        return "SELECT " + key + " FROM (" + old + " EXCEPT " + anew + ") a UNION SELECT " + key + " FROM (" + anew
                + " EXCEPT " + old + ") b";
    }

    private String first(Projection.Table table, String keys, int live, int fresh) {
        String key = jdbc.queryForObject(
                "SELECT CAST(" + table.key() + " AS VARCHAR) FROM (" + keys + ") d ORDER BY " + table.key()
                        + " FETCH FIRST 1 ROW ONLY",
                String.class);
        boolean held = holds(table, live, key);
        boolean wanted = holds(table, fresh, key);
        String row = "the row of " + table.name() + " whose " + table.key() + " is " + key;
        if (!held) {
            return row + " is missing";
        }
        return wanted ? row + " is not what the entries say" : row + " comes from no entry";
    }

    private boolean holds(Projection.Table table, int generation, @Nullable String key) {
        return number(
                        "SELECT COUNT(*) FROM " + table.in(generation) + " WHERE CAST(" + table.key()
                                + " AS VARCHAR) = ?",
                        key)
                > 0;
    }

    private long number(String sql, @Nullable Object... arguments) {
        Long number = jdbc.queryForObject(sql, Long.class, arguments);
        return number == null ? 0 : number;
    }
}
