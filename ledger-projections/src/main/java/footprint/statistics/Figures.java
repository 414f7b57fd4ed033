package footprint.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link StatisticsQuery}. The same query with {@code asAt} at {@code completeThrough} gives the same figures
 * for ever.
 *
 * @param completeThrough global index that every earlier entry is part of; entries from it on are not
 * @param completeAt when the last entry that is in was recorded; null where there is none
 * @param total everything that fits the filters; no sum of the cells, since entries and children can be in several
 * @param cells those with an entry in them, by their values in the order of {@code groupBy}; none without it
 * @param everyCell false where there are more than 10,000 cells and the rest was left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Figures(
        long completeThrough, @Nullable Instant completeAt, Figure total, List<Cell> cells, boolean everyCell) {
    /** What was counted under one combination of values. */
    public record Cell(List<Value> values, Figure figure) {
        public Cell {
            values = List.copyOf(values);
        }
    }

    public Figures {
        cells = List.copyOf(cells);
    }
}
