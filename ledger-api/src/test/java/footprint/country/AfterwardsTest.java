package footprint.country;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.coverage.Coverage;
import footprint.disclosure.OnwardUse;
import footprint.entry.EntryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told of a country's entries later: corrections, reports of recipients, and what is missing. */
class AfterwardsTest {
    private static final List<Line> LINES = CountryTest.LINES;

    @Test
    void every_kind_of_entry_is_corrected_now_and_then() {
        assertThat(LINES.stream()
                        .filter(Line.Amendment.class::isInstance)
                        .map(line -> ((Line.Amendment) line).replacement().kind()))
                .contains("collection", "access", "disclosure", "declined-request");
    }

    @Test
    void onward_use_is_told_by_names_by_group_of_nobody_can_tell_whom_and_of_all() {
        assertThat(LINES)
                .filteredOn(line -> line.kind().equals("onward-use"))
                .extracting(line -> ((Line.OfChildren) line).whose().getClass().getSimpleName())
                .contains("Listed", "Described", "Unknown", "Nobody");
    }

    @Test
    void some_of_what_is_reported_outlives_the_disclosure_that_it_is_about() {
        Set<EntryId> withdrawn = LINES.stream()
                .filter(Line.Withdrawal.class::isInstance)
                .map(line -> ((Line.Withdrawal) line).withdraws())
                .collect(Collectors.toSet());

        assertThat(LINES.stream()
                        .filter(line -> line.kind().equals("onward-use"))
                        .map(line -> ((OnwardUse) ((Line.OfChildren) line).said()).disclosure()))
                .containsAnyElementsOf(withdrawn);
    }

    @Test
    void each_source_says_what_it_covers_and_nothing_is_told_of_the_days_that_are_missing() {
        Map<String, Coverage> declared = new HashMap<>();
        LINES.stream()
                .filter(Line.OfCoverage.class::isInstance)
                .map(line -> ((Line.OfCoverage) line).coverage())
                .forEach(coverage -> declared.put(coverage.covers(), coverage));
        Coverage looks = declared.get("country-look-ups");

        assertThat(declared).containsOnlyKeys("country-censuses", "country-releases", "country-look-ups");
        assertThat(looks.gaps()).hasSize(2);
        assertThat(LINES)
                .filteredOn(line -> line.kind().equals("access"))
                .allSatisfy(line -> assertThat(CountryTest.day(line))
                        .isAfterOrEqualTo(looks.from())
                        .matches(day -> looks.gaps().stream()
                                .noneMatch(gap -> !day.isBefore(gap.from()) && !day.isAfter(gap.until()))));
    }
}
