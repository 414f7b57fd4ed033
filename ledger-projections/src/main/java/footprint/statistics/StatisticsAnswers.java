package footprint.statistics;

import footprint.projection.LiveGenerations;
import footprint.projection.Standing;
import footprint.store.StoredEntries;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers how many entries and children there are. Thread-safe. */
final class StatisticsAnswers {
    private final LiveGenerations live;
    private final StoredEntries store;
    private final StatisticsIndex index;
    private final Snapshots snapshots;
    private final Names names;

    StatisticsAnswers(
            LiveGenerations live, StoredEntries store, StatisticsIndex index, Snapshots snapshots, Names names) {
        this.live = live;
        this.store = store;
        this.index = index;
        this.snapshots = snapshots;
        this.names = names;
    }

    /** Where {@code asAt} lies ahead, the answer is of what there is, as its {@code completeThrough} says. */
    @QueryHandler
    Figures answer(StatisticsQuery query) {
        return live.read(StatisticsProjection.NAME, standing -> {
            long position = query.asAt() == null ? standing.position() : Math.min(query.asAt(), standing.position());
            Grouping.Grouped grouped =
                    index.read(standing, versions -> new Grouping(versions, query, position, names).answer());
            return new Figures(
                    position, completeAt(position, standing), grouped.total(), grouped.cells(), grouped.everyCell());
        });
    }

    @QueryHandler
    Dimensions answer(DimensionsQuery query) {
        return live.read(StatisticsProjection.NAME, standing -> index.read(standing, this::dimensions));
    }

    @QueryHandler
    @Nullable
    PublicStatistics answer(PublicStatisticsQuery query) {
        return snapshots.last().orElse(null);
    }

    private Dimensions dimensions(Versions versions) {
        Map<Dimension, List<Value>> values = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            values.put(
                    dimension,
                    versions.keys(dimension).stream()
                            .sorted(Grouping.ORDER)
                            .map(key -> versions.spelled(dimension, key))
                            .map(value -> new Value(dimension, value, names.name(dimension, value)))
                            .toList());
        }
        return new Dimensions(values);
    }

    private @Nullable Instant completeAt(long position, Standing standing) {
        if (position == standing.position() || position == 0) {
            return position == 0 ? null : standing.completeAt();
        }
        return store.from(position - 1, 1).get(0).entry().header().recordedAt();
    }
}
