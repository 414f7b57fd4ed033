package footprint.agreement;

import footprint.catalogue.Code;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms of an invented agreement: attainment and attendance of at most 1,000 children for one university, in 2024. */
public final class TermsExample {
    public static final LocalDate FROM = LocalDate.parse("2024-01-01");
    public static final LocalDate UNTIL = LocalDate.parse("2024-12-31");

    private TermsExample() {}

    public static Terms terms() {
        return between(FROM, UNTIL);
    }

    public static Terms between(LocalDate from, @Nullable LocalDate until) {
        return new Terms(
                List.of("University of Larkfield"),
                new Code("dsap"),
                new Code("art6-1-e"),
                new Code("art9-2-j"),
                "Schedule 1 paragraph 4",
                "DPIA-7",
                new Code("research"),
                List.of(new Code("attainment-ks4"), new Code("attendance")),
                new Code("tier-2"),
                "pupils in year 11",
                1_000L,
                from,
                until,
                LocalDate.parse("2026-12-31"),
                "DSAP 2023-12",
                null);
    }
}
