package footprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.Occurred;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDatesTest {
    private final EnglishDates dates = new EnglishDates();

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, 1 March 2024",
        "2024-03-01T10:15:00Z, 1 March 2024 at 10:15",
        "2024-07-01T23:30:00Z, 2 July 2024 at 00:30",
        "2012-04-01/2016-10-31, between 1 April 2012 and 31 October 2016",
        "2012-04-01/2012-04-01, 1 April 2012",
        "../2019-12-31, by 31 December 2019",
        "2019-12-31/.., from 31 December 2019 on",
        "../.., date not known"
    })
    void each_form_of_a_date_has_its_words_on_the_clock_of_london(String written, String words) {
        assertThat(dates.words(Occurred.parse(written))).isEqualTo(words);
    }

    @Test
    void a_moment_and_a_day_are_said_alike_everywhere() {
        assertThat(dates.words(Instant.parse("2026-01-05T09:05:00Z"))).isEqualTo("5 January 2026 at 09:05");
        assertThat(dates.day(LocalDate.of(2026, 1, 5))).isEqualTo("5 January 2026");
        assertThat(dates.day(null)).isEqualTo("date not known");
    }
}
