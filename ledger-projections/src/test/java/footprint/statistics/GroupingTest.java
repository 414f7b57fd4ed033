package footprint.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.catalogue.Catalogue;
import footprint.statistics.Figures.Cell;
import footprint.statistics.StatisticsQuery.Filter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GroupingTest {
    private static final Names NAMES = new Names(Catalogue.load());
    private static final Map<Dimension, List<String>> ASKED_FOR = new EnumMap<>(Map.of(
            Dimension.RECIPIENT, List.of("Example University ", "nobody"),
            Dimension.KIND, List.of("CollectionRecorded"),
            Dimension.DELIVERY, List.of("secure-deposit", "secure-project", Dimension.NOT_RECORDED),
            Dimension.YEAR, List.of("2023", Dimension.NOT_RECORDED),
            Dimension.ITEM, List.of("name", "no-such-item"),
            Dimension.SENSITIVITY, List.of("sensitive", Dimension.NOT_RECORDED),
            Dimension.STRATUM, List.of("year-group:1", Dimension.NOT_RECORDED)));

    @Property(tries = 300)
    void every_cell_and_the_total_are_what_going_through_every_child_gives(
            @ForAll long seed, @ForAll @IntRange(max = 60) int events, @ForAll("queries") StatisticsQuery query) {
        InventedVersions invented = new InventedVersions(seed, events);
        long position = query.asAt() == null ? invented.end() : query.asAt();
        NaiveCount naive = new NaiveCount(invented.all(), position);
        Map<Dimension, Set<String>> wanted = NaiveCount.wanted(query);

        Grouping.Grouped answer = new Grouping(invented.loaded(), query, position, NAMES).answer();

        assertThat(answer.total()).isEqualTo(naive.of(wanted));
        assertThat(answer.everyCell()).isTrue();
        for (Cell cell : answer.cells()) {
            assertThat(cell.figure()).as(cell.values().toString()).isEqualTo(naive.of(and(wanted, cell)));
            assertThat(cell.figure().entries()).isPositive();
        }
        if (query.groupBy().size() == 1) {
            assertThat(answer.cells().stream()
                            .mapToLong(cell -> cell.figure().entries())
                            .sum())
                    .as("no entry is in no cell")
                    .isGreaterThanOrEqualTo(answer.total().entries() - withoutCell(query, answer.total()));
        }
    }

    @Property(tries = 150)
    void what_was_counted_before_does_not_tell_in_an_answer_after_new_events_or_of_an_earlier_day(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int events,
            @ForAll("queries") StatisticsQuery query) {
        InventedVersions invented = new InventedVersions(seed, events);
        Map<Dimension, Set<String>> wanted = NaiveCount.wanted(query);
        Versions growing = new Versions(InventedVersions::sensitivity);
        long before = 0;
        for (long now : List.of(invented.end() / 3, invented.end() - 1, invented.end())) {
            invented.load(growing, before, now);
            before = now;
            for (long position : List.of(now, now / 2, now)) {
                Grouping.Grouped answer = new Grouping(growing, query, position, NAMES).answer();
                NaiveCount naive = new NaiveCount(invented.all(), position);
                assertThat(answer.total()).isEqualTo(naive.of(wanted));
                answer.cells()
                        .forEach(cell -> assertThat(cell.figure())
                                .as(cell.values().toString())
                                .isEqualTo(naive.of(and(wanted, cell))));
            }
        }
    }

    /** What names no children has no stratum; and where nothing has strata, there are no cells. */
    private static long withoutCell(StatisticsQuery query, Figure total) {
        return query.groupBy().contains(Dimension.STRATUM) ? total.entries() : 0;
    }

    private static Map<Dimension, Set<String>> and(Map<Dimension, Set<String>> wanted, Cell cell) {
        Map<Dimension, Set<String>> more = new HashMap<>(wanted);
        cell.values()
                .forEach(value ->
                        more.put(value.dimension(), Set.of(value.dimension().key(value.value()))));
        return more;
    }

    @Provide
    Arbitrary<StatisticsQuery> queries() {
        Arbitrary<List<Filter>> filters = Arbitraries.of(ASKED_FOR.keySet())
                .list()
                .uniqueElements()
                .ofMaxSize(3)
                .flatMap(dimensions -> Arbitraries.randomValue(random -> dimensions.stream()
                        .map(dimension -> new Filter(
                                dimension, some(ASKED_FOR.getOrDefault(dimension, List.of()), random.nextInt(9))))
                        .toList()));
        Arbitrary<List<Dimension>> groups =
                Arbitraries.of(Dimension.class).list().uniqueElements().ofMaxSize(StatisticsQuery.MOST_GROUPS);
        Arbitrary<Long> asAt = Arbitraries.longs().between(0, 120).injectNull(0.5);
        return Combinators.combine(filters, groups, asAt).as(StatisticsQuery::new);
    }

    private static List<String> some(List<String> values, int from) {
        return values.subList(from % values.size(), values.size());
    }
}
