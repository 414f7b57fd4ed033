package footprint.country;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/** The collections that say which stratum a child is in, by their school years. Thread-safe once all are added. */
final class Rolls {
    /** The strata of one slice, by school year. */
    record Strata(Map<Integer, Map<String, BitSet>> byYear) {
        Map<String, BitSet> of(@Nullable Integer schoolYear) {
            return schoolYear == null ? Map.of() : byYear.getOrDefault(schoolYear, Map.of());
        }
    }

    private final Pupils pupils;
    private final Map<Integer, List<Roll>> byYear = new HashMap<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>(Set.of(Facets.NOT_RECORDED));

    Rolls(Pupils pupils) {
        this.pupils = pupils;
    }

    void add(Line.OfChildren entry) {
        entry.strata()
                .ifPresent(roll -> byYear.computeIfAbsent(roll.schoolYear(), any -> new ArrayList<>())
                        .add(roll));
    }

    /** Every stratum that has a child in a slice that was asked for. */
    Set<String> strata() {
        return seen;
    }

    Strata of(Slice slice) {
        Map<Integer, Map<String, BitSet>> years = new HashMap<>();
        byYear.forEach((year, rolls) -> {
            Map<String, BitSet> all = new HashMap<>();
            for (Roll roll : rolls) {
                slice.strata(roll)
                        .forEach((name, part) ->
                                all.computeIfAbsent(name, any -> new BitSet()).or(part));
            }
            seen.addAll(all.keySet());
            years.put(year, all);
        });
        return new Strata(years);
    }

    /** The names of the strata that one child is in, or that it is in none. */
    Set<String> strataOf(int child, @Nullable Integer schoolYear) {
        Set<String> strata = new TreeSet<>();
        for (Roll roll : schoolYear == null ? List.<Roll>of() : byYear.getOrDefault(schoolYear, List.of())) {
            int yearGroup = pupils.yearGroup(child, roll.schoolYear());
            if (yearGroup >= 0 && yearGroup < Scale.YEAR_GROUPS && roll.holds(child, yearGroup)) {
                strata.add(Slice.yearGroup(yearGroup));
                strata.add(Slice.authority(pupils.authority(child, roll.schoolYear())));
            }
        }
        return strata.isEmpty() ? Set.of(Facets.NOT_RECORDED) : strata;
    }
}
