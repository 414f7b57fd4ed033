package footprint.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every figure that is counted, by what it is grouped by. Thread-safe. */
final class Tallies {
    private static final String STRATUM = "stratum";

    /** What the truth file groups by. */
    static final List<List<String>> GROUPINGS = List.of(
            List.of(),
            List.of("recipient"),
            List.of("recipient-kind"),
            List.of("kind"),
            List.of("delivery"),
            List.of("year"),
            List.of("item"),
            List.of("sensitivity"),
            List.of("gateway"),
            List.of("purpose"),
            List.of(STRATUM),
            List.of("recipient", "year"),
            List.of("recipient", "purpose"),
            List.of("recipient-kind", "year"),
            List.of("recipient-kind", "sensitivity"),
            List.of("recipient-kind", "purpose"),
            List.of("kind", "year"),
            List.of("kind", "sensitivity"),
            List.of("delivery", "year"),
            List.of("item", "year"),
            List.of("sensitivity", "year"),
            List.of("gateway", "year"),
            List.of("purpose", "sensitivity"),
            List.of("kind", STRATUM),
            List.of("recipient-kind", STRATUM),
            List.of("year", STRATUM),
            List.of("recipient-kind", "sensitivity", "year"),
            List.of("kind", "purpose", "year"));

    /** What the figures by stratum are grouped by besides. */
    private static final Set<String> BESIDE_STRATUM = GROUPINGS.stream()
            .filter(grouping -> grouping.contains(STRATUM))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private record Key(int grouping, List<String> values) {}

    /** The figures that entries of the same facets count in. Thread-safe. */
    final class Of {
        private final @Nullable Integer schoolYear;
        private final String delivery;
        private final List<Tally> whole = new ArrayList<>();
        private final Facets some;
        private final Map<String, List<Tally>> byStratum;

        private Of(Facets facets) {
            schoolYear = facets.schoolYear();
            delivery = facets.of("delivery").get(0);
            for (int grouping = 0; grouping < GROUPINGS.size(); grouping++) {
                if (!GROUPINGS.get(grouping).contains(STRATUM)) {
                    add(grouping, facets, "", whole);
                }
            }
            some = facets.only(BESIDE_STRATUM);
            byStratum = besideStratum.computeIfAbsent(some, any -> new ConcurrentHashMap<>());
        }

        @Nullable
        Integer schoolYear() {
            return schoolYear;
        }

        /** Counts an entry, whoever it is about. */
        void entry(Tally.Sureness sureness) {
            whole.forEach(tally -> tally.entry(sureness, delivery));
        }

        /** Counts an entry in a stratum where it has children. */
        void entry(Tally.Sureness sureness, String stratum) {
            in(stratum).forEach(tally -> tally.entry(sureness, delivery));
        }

        /** In whatever stratum the children are. */
        List<Tally> whole() {
            return whole;
        }

        /** For the children of one stratum. */
        List<Tally> in(String stratum) {
            return byStratum.computeIfAbsent(stratum, name -> {
                List<Tally> inIt = new ArrayList<>();
                for (int grouping = 0; grouping < GROUPINGS.size(); grouping++) {
                    if (GROUPINGS.get(grouping).contains(STRATUM)) {
                        add(grouping, some, name, inIt);
                    }
                }
                return inIt;
            });
        }
    }

    private void add(int grouping, Facets facets, String stratum, List<Tally> to) {
        for (List<String> values : combinations(GROUPINGS.get(grouping), facets, stratum)) {
            to.add(tallies.computeIfAbsent(new Key(grouping, values), any -> new Tally()));
        }
    }

    private static List<List<String>> combinations(List<String> grouping, Facets facets, String stratum) {
        List<List<String>> all = List.of(List.of());
        for (String dimension : grouping) {
            List<String> more = dimension.equals(STRATUM) ? List.of(stratum) : facets.of(dimension);
            all = all.stream()
                    .flatMap(before -> more.stream().map(value -> {
                        List<String> values = new ArrayList<>(before);
                        values.add(value);
                        return List.copyOf(values);
                    }))
                    .toList();
        }
        return all;
    }

    private final Map<Key, Tally> tallies = new ConcurrentHashMap<>();
    private final Map<Facets, Map<String, List<Tally>>> besideStratum = new ConcurrentHashMap<>();
    private final Map<Facets, Of> byFacets = new ConcurrentHashMap<>();

    Of of(Facets facets) {
        return byFacets.computeIfAbsent(facets, Of::new);
    }

    /** Each grouping's place in {@link #GROUPINGS} with its values, in the order of both. */
    void forEach(BiConsumer<List<String>, Map.Entry<List<String>, Tally>> each) {
        for (int grouping = 0; grouping < GROUPINGS.size(); grouping++) {
            TreeMap<String, Map.Entry<List<String>, Tally>> sorted = new TreeMap<>();
            for (Map.Entry<Key, Tally> one : tallies.entrySet()) {
                if (one.getKey().grouping() == grouping) {
                    List<String> values = one.getKey().values();
                    sorted.put(String.join("\u0000", values), Map.entry(values, one.getValue()));
                }
            }
            List<String> groupBy = GROUPINGS.get(grouping);
            sorted.values().forEach(one -> each.accept(groupBy, one));
        }
    }
}
