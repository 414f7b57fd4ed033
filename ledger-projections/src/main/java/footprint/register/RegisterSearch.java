package footprint.register;

import footprint.agreement.AgreementId;
import footprint.entry.EntryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Searches the rows of one generation. Thread-safe. */
final class RegisterSearch {
    static final int A_PAGE = 25;
    private static final String NEWEST_FIRST = " ORDER BY sort_day DESC NULLS LAST, global_index DESC";

    /** A row that was found. */
    record Found(EntryId subject, @Nullable AgreementId agreement, String kind) {}

    private record Condition(String sql, List<Object> arguments) {}

    private final JdbcTemplate jdbc;

    RegisterSearch(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    long count(RegisterQuery query, int generation) {
        Condition condition = listed(query);
        Long count = jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table(generation) + condition.sql(),
                Long.class,
                condition.arguments().toArray());
        return count == null ? 0 : count;
    }

    List<Found> page(RegisterQuery query, int generation) {
        Condition condition = listed(query);
        List<Object> arguments = new ArrayList<>(condition.arguments());
        arguments.add((long) (query.page() - 1) * A_PAGE);
        return found(
                generation,
                condition.sql() + NEWEST_FIRST + " OFFSET ? ROWS FETCH NEXT " + A_PAGE + " ROWS ONLY",
                arguments);
    }

    boolean lists(EntryId subject, int generation) {
        return !found(generation, " WHERE listed AND subject_id = ?", List.of(subject.value()))
                .isEmpty();
    }

    /** What is listed under an agreement, without the agreement itself, newest first. */
    List<Found> under(AgreementId agreement, int generation) {
        return found(
                generation,
                " WHERE listed AND agreement = ? AND kind <> 'AgreementApproved'" + NEWEST_FIRST,
                List.of(agreement.value()));
    }

    /**
     * Sums by year and recipient. Only whole sums are told: a search narrows by recipient and year alone, since two narrower
     * ones could differ by a single child.
     */
    List<YearlySum> sums(RegisterQuery query, int generation) {
        if (query.kind() != null && query.kind().startsWith("Agreement")) {
            return List.of();
        }
        StringBuilder sql = new StringBuilder(" WHERE counted");
        List<Object> arguments = new ArrayList<>();
        addWords(sql, arguments, "LOWER(recipients)", query.search());
        add(sql, arguments, "first_year = ?", query.year());
        add(sql, arguments, "kind = ?", query.kind());
        return jdbc.query(
                "SELECT first_year, recipients, kind, COUNT(*), SUM(children) FROM " + table(generation) + sql
                        + " GROUP BY first_year, recipients, kind ORDER BY first_year DESC NULLS LAST, recipients, kind",
                (row, number) -> new YearlySum(
                        row.getString(1) == null ? "year not known" : row.getString(1),
                        row.getString(2),
                        Counts.of(
                                row.getLong(4),
                                row.getString(3).equals("RequestDeclined") ? "declined requests" : "disclosures"),
                        Counts.number(row.getLong(5))),
                arguments.toArray());
    }

    private List<Found> found(int generation, String condition, List<?> arguments) {
        return jdbc.query(
                "SELECT subject_id, agreement, kind FROM " + table(generation) + condition,
                (row, number) -> new Found(
                        new EntryId(row.getObject(1, UUID.class)),
                        row.getString(2) == null ? null : new AgreementId(row.getString(2)),
                        row.getString(3)),
                arguments.toArray());
    }

    private static Condition listed(RegisterQuery query) {
        StringBuilder sql = new StringBuilder(" WHERE listed");
        List<Object> arguments = new ArrayList<>();
        addWords(sql, arguments, "search", query.search());
        add(sql, arguments, "kind = ?", query.kind());
        add(sql, arguments, "COALESCE(first_year, -9999) <= ?", query.year());
        add(sql, arguments, "COALESCE(last_year, 9999) >= ?", query.year());
        return new Condition(sql.toString(), arguments);
    }

    private static void add(StringBuilder sql, List<Object> arguments, String condition, @Nullable Object argument) {
        if (argument != null) {
            sql.append(" AND ").append(condition);
            arguments.add(argument);
        }
    }

    private static void addWords(StringBuilder sql, List<Object> arguments, String column, String search) {
        Arrays.stream(search.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .forEach(pattern -> add(sql, arguments, column + " LIKE ? ESCAPE '!'", pattern));
    }

    private static String table(int generation) {
        return RegisterProjection.ENTRIES.in(generation);
    }
}
