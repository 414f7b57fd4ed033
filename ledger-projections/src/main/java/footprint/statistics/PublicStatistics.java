package footprint.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told of a day: disclosures by year and kind of recipient, and what else was recorded by year. A count that
 * is null is left out, and every other is rounded down to tens, so that neither a day nor the difference of two tells of a
 * few; {@link ControlledRow} has the rule.
 *
 * @param day on which it was counted, in London
 * @param completeThrough global index that every earlier entry is part of; entries from it on are not
 * @param completeAt when the last entry that is in was recorded
 * @param disclosures all disclosures with all their children; not more than those of the years come to
 * @param years newest first, what is not dated last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicStatistics(
        LocalDate day, long completeThrough, @Nullable Instant completeAt, Line disclosures, List<Year> years) {
    /**
     * @param disclosures all of the year
     * @param byKindOfRecipient by name; a disclosure to two kinds is in both
     * @param others kinds of entries other than disclosures, by name
     */
    public record Year(String name, Line disclosures, List<Line> byKindOfRecipient, List<Line> others) {
        public Year {
            byKindOfRecipient = List.copyOf(byKindOfRecipient);
            others = List.copyOf(others);
        }
    }

    /**
     * @param children different ones
     * @param atLeast whether entries are among it that do not know their children
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            String name, @Nullable Long entries, @Nullable Long children, boolean atLeast) {}

    public PublicStatistics {
        years = List.copyOf(years);
    }
}
