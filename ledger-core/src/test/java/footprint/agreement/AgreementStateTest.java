package footprint.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.catalogue.Code;
import footprint.entry.Headers;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementStateTest {
    private static final AgreementId ID = new AgreementId("DSAP-2024-17");
    private final AgreementApproved approved =
            new AgreementApproved(Headers.on("2023-12-01"), ID, TermsExample.terms());

    @Test
    void no_events_are_no_agreement() {
        assertThat(AgreementState.of(List.of())).isEmpty();
    }

    @Test
    void an_approval_is_version_one_and_each_amendment_one_more() {
        var longer = TermsExample.between(TermsExample.FROM, null);
        var amended = new AgreementAmended(Headers.on("2024-06-01"), ID, longer);

        assertThat(AgreementState.of(List.of(approved)))
                .hasValueSatisfying(state -> assertThat(state.version()).isEqualTo(1));
        assertThat(AgreementState.of(List.of(approved, amended))).hasValueSatisfying(state -> {
            assertThat(state.version()).isEqualTo(2);
            assertThat(state.terms()).isEqualTo(longer);
        });
    }

    @Test
    void first_and_last_day_are_both_in_force() {
        AgreementState state = state();

        assertThat(state.inForceOn(TermsExample.FROM)).isTrue();
        assertThat(state.inForceOn(TermsExample.UNTIL)).isTrue();
        assertThat(state.inForceOn(TermsExample.FROM.minusDays(1))).isFalse();
        assertThat(state.inForceOn(TermsExample.UNTIL.plusDays(1))).isFalse();
    }

    @Test
    void an_end_shortens_it_and_never_lengthens_it() {
        assertThat(endedOn("2024-06-30").inForceOn(LocalDate.parse("2024-07-01")))
                .isFalse();
        assertThat(endedOn("2024-06-30").inForceOn(LocalDate.parse("2024-06-30")))
                .isTrue();
        assertThat(endedOn("2025-06-30").inForceOn(LocalDate.parse("2025-01-01")))
                .isFalse();
    }

    @Test
    void an_interval_that_touches_one_day_in_force_overlaps() {
        assertThat(state().overlaps(Occurred.parse("../2024-01-01"))).isTrue();
        assertThat(state().overlaps(Occurred.parse("../2023-12-31"))).isFalse();
        assertThat(state().overlaps(Occurred.parse("../.."))).isTrue();
        assertThat(state().overlaps(Occurred.parse("2024-12-31/.."))).isTrue();
    }

    @Test
    void an_amendment_before_any_approval_cannot_be_read() {
        var amended = new AgreementAmended(Headers.on("2024-06-01"), ID, TermsExample.terms());

        assertThatThrownBy(() -> AgreementState.of(List.of(amended))).isInstanceOf(IllegalStateException.class);
    }

    private AgreementState state() {
        return AgreementState.of(List.of(approved)).orElseThrow();
    }

    private AgreementState endedOn(String lastDay) {
        var ended = new AgreementEnded(Headers.on(lastDay), ID, LocalDate.parse(lastDay), new Code("completed"));
        return AgreementState.of(List.of(approved, ended)).orElseThrow();
    }
}
