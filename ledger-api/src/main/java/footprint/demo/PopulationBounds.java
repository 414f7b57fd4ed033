package footprint.demo;

import footprint.cohort.PopulationBound;
import footprint.disclosure.Delivery;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The widest population of each published data set, from {@code population-bounds.csv}: school years by the year in which
 * they begin, ages in whole years on the 31 August before, the source beside them. Immutable.
 */
final class PopulationBounds {
    /** Whoever may use data in a secure setting, or goes on linking, can meet children of later years too. */
    private static final Set<Delivery> GOES_ON =
            Set.of(Delivery.SECURE_DEPOSIT, Delivery.SECURE_PROJECT, Delivery.LINKAGE);

    private final Map<String, PopulationBound> byDataSet;

    PopulationBounds() {
        byDataSet = Table.rows("population-bounds.csv").stream()
                .map(PopulationBounds::bound)
                .collect(Collectors.toUnmodifiableMap(PopulationBound::dataSet, Function.identity()));
    }

    /**
     * Whom a disclosure out of a data set can have concerned. What was handed over once cannot hold a school year that
     * began in a later calendar year.
     *
     * @return null for a data set without a bound
     */
    @Nullable
    PopulationBound of(String dataSet, Delivery delivery, Occurred occurred) {
        PopulationBound whole = byDataSet.get(dataSet);
        LocalDate latest = occurred.latest();
        if (whole == null || latest == null || GOES_ON.contains(delivery)) {
            return whole;
        }
        Integer end = whole.lastYear();
        int lastYear = end == null ? latest.getYear() : Math.min(end, latest.getYear());
        return new PopulationBound(
                whole.firstYear(), lastYear, whole.youngest(), whole.oldest(), dataSet, whole.source());
    }

    private static PopulationBound bound(Map<String, String> row) {
        return new PopulationBound(
                year(row.get("first_year")),
                year(row.get("last_year")),
                Integer.parseInt(row.get("youngest")),
                Integer.parseInt(row.get("oldest")),
                row.get("data_set"),
                row.get("source"));
    }

    private static @Nullable Integer year(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }
}
