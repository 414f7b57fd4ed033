package footprint.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Every figure that is counted, by what it is grouped by. For one thread. */
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

    private record Key(int grouping, List<String> values) {}

    /** The figures that entries of the same facets count in. */
    final class Of {
        private final Facets facets;
        private final List<Tally> whole = new ArrayList<>();
        private final Map<String, List<Tally>> byStratum = new HashMap<>();

        private Of(Facets facets) {
            this.facets = facets;
            for (int grouping = 0; grouping < GROUPINGS.size(); grouping++) {
                if (!GROUPINGS.get(grouping).contains(STRATUM)) {
                    add(grouping, "", whole);
                }
            }
        }

        Facets facets() {
            return facets;
        }

        String delivery() {
            return facets.values().get("delivery").get(0);
        }

        /** In whatever stratum the children are. */
        List<Tally> whole() {
            return whole;
        }

        /** For the children of one stratum. */
        List<Tally> in(String stratum) {
            return byStratum.computeIfAbsent(stratum, name -> {
                List<Tally> some = new ArrayList<>();
                for (int grouping = 0; grouping < GROUPINGS.size(); grouping++) {
                    if (GROUPINGS.get(grouping).contains(STRATUM)) {
                        add(grouping, name, some);
                    }
                }
                return some;
            });
        }

        private void add(int grouping, String stratum, List<Tally> to) {
            for (List<String> values : combinations(GROUPINGS.get(grouping), stratum)) {
                to.add(tallies.computeIfAbsent(new Key(grouping, values), any -> new Tally()));
            }
        }

        private List<List<String>> combinations(List<String> grouping, String stratum) {
            List<List<String>> all = List.of(List.of());
            for (String dimension : grouping) {
                List<String> more = dimension.equals(STRATUM)
                        ? List.of(stratum)
                        : facets.values().getOrDefault(dimension, List.of());
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
    }

    private final Map<Key, Tally> tallies = new HashMap<>();
    private final Map<Facets, Of> byFacets = new HashMap<>();

    Of of(Facets facets) {
        return byFacets.computeIfAbsent(facets, Of::new);
    }

    void endSlice() {
        tallies.values().forEach(Tally::endSlice);
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
