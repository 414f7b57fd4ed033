package footprint.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The widest population that an UNKNOWN cohort can have been drawn from: someone who, in some school year that began from
 * {@code firstYear} to {@code lastYear}, was {@code youngest} to {@code oldest} years old on the 31 August before it. A null
 * end is open.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PopulationBound(
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        int youngest,
        int oldest,
        String dataSet,
        @Nullable String source) {
    public PopulationBound {
        if (youngest < 0 || oldest < youngest) {
            throw new IllegalArgumentException("ages of a population bound run from the youngest to the oldest");
        }
    }

    /**
     * Whether a child in {@code yearGroup} (0 is reception) in the school year that began in {@code schoolYear} can be in
     * this population.
     */
    public boolean mayConcern(int yearGroup, int schoolYear) {
        int ageOffset = yearGroup + 4 - schoolYear;
        boolean tooOldFromTheStart = firstYear != null && firstYear + ageOffset > oldest;
        boolean stillTooYoungAtTheEnd = lastYear != null && lastYear + ageOffset < youngest;
        return !tooOldFromTheStart && !stillTooYoungAtTheEnd;
    }
}
