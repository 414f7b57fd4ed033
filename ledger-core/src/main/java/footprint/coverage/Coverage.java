package footprint.coverage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source declares to have recorded. It takes the place of what was declared for the same source before.
 *
 * @param covers the source, as its entries name it in {@code source}
 * @param until last day; null while it goes on
 * @param complete whether everything that it did in that time is on record, but for the gaps
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Coverage(
        String covers, LocalDate from, @Nullable LocalDate until, boolean complete, List<Gap> gaps) {
    /** @throws IllegalArgumentException if the dates do not fit together */
    public Coverage {
        gaps = List.copyOf(gaps);
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("the last day (until) lies before the first (from): mend the dates");
        }
        for (Gap gap : gaps) {
            if (gap.from().isBefore(from) || until != null && gap.until().isAfter(until)) {
                throw new IllegalArgumentException(
                        "a gap lies outside the dates that are covered: move the dates, or leave the gap out");
            }
        }
    }
}
