package footprint.coverage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Coverage coverage(String from, @Nullable String until, Gap... gaps) {
        return new Coverage("register", day(from), until == null ? null : day(until), true, List.of(gaps));
    }

    @Test
    void a_gap_lies_within_the_dates_that_are_covered() {
        Gap gap = new Gap(day("2024-03-01"), day("2024-03-09"), "the server was not running");

        assertThatCode(() -> coverage("2024-03-01", null, gap)).doesNotThrowAnyException();
        assertThatCode(() -> coverage("2024-01-01", "2024-03-09", gap)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> coverage("2024-03-02", null, gap));
        assertThatIllegalArgumentException().isThrownBy(() -> coverage("2024-01-01", "2024-03-08", gap));
    }

    @Test
    void no_last_day_lies_before_its_first() {
        assertThatIllegalArgumentException().isThrownBy(() -> coverage("2024-03-02", "2024-03-01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Gap(day("2024-03-02"), day("2024-03-01"), "the server was not running"));
    }
}
