package footprint.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.catalogue.Code;
import footprint.entry.EntryHeader;
import footprint.entry.Headers;
import footprint.entry.RefusedAs;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final AgreementId ID = new AgreementId("DSAP-2024-17");
    private static final Terms TERMS = TermsExample.terms();
    private static final Code COMPLETED = new Code("completed");

    private final AggregateTestFixture<Agreement> agreement = new AggregateTestFixture<>(Agreement.class);
    private final EntryHeader header = Headers.on("2024-05-01");
    private final AgreementApproved approved = new AgreementApproved(Headers.on("2023-12-01"), ID, TERMS);
    private final AgreementEnded ended =
            new AgreementEnded(Headers.on("2024-04-01"), ID, LocalDate.parse("2024-04-01"), COMPLETED);

    @Test
    void an_agreement_is_approved_once() {
        agreement
                .givenNoPriorActivity()
                .when(new ApproveAgreement(header, ID, TERMS))
                .expectEvents(new AgreementApproved(header, ID, TERMS));

        refused("agreement-exists", agreement.given(approved).when(new ApproveAgreement(header, ID, TERMS)));
    }

    @Test
    void an_agreement_that_ended_is_not_approved_again() {
        refused("agreement-exists", agreement.given(approved, ended).when(new ApproveAgreement(header, ID, TERMS)));
    }

    @Test
    void an_agreement_that_goes_on_is_amended() {
        Terms longer = TermsExample.between(TermsExample.FROM, null);

        agreement
                .given(approved)
                .when(new AmendAgreement(header, ID, longer))
                .expectEvents(new AgreementAmended(header, ID, longer));
    }

    @Test
    void an_agreement_that_nobody_approved_is_neither_amended_nor_ended() {
        refused("agreement-unknown", agreement.givenNoPriorActivity().when(new AmendAgreement(header, ID, TERMS)));
        refused(
                "agreement-unknown",
                agreement.givenNoPriorActivity().when(new EndAgreement(header, ID, TermsExample.FROM, COMPLETED)));
    }

    @Test
    void an_agreement_that_ended_is_neither_amended_nor_ended_again() {
        refused("agreement-ended", agreement.given(approved, ended).when(new AmendAgreement(header, ID, TERMS)));
        refused(
                "agreement-ended",
                agreement.given(approved, ended).when(new EndAgreement(header, ID, TermsExample.UNTIL, COMPLETED)));
    }

    @Test
    void an_agreement_ends_on_its_first_day_or_later() {
        agreement
                .given(approved)
                .when(new EndAgreement(header, ID, TermsExample.FROM, COMPLETED))
                .expectEvents(new AgreementEnded(header, ID, TermsExample.FROM, COMPLETED));

        refused(
                "agreement-dates",
                agreement
                        .given(approved)
                        .when(new EndAgreement(header, ID, TermsExample.FROM.minusDays(1), COMPLETED)));
    }

    @Test
    void terms_whose_last_day_is_before_their_first_are_refused() {
        Terms backwards = TermsExample.between(TermsExample.FROM, TermsExample.FROM.minusDays(1));

        refused("agreement-dates", agreement.givenNoPriorActivity().when(new ApproveAgreement(header, ID, backwards)));
        refused("agreement-dates", agreement.given(approved).when(new AmendAgreement(header, ID, backwards)));
    }

    @Test
    void what_stands_beside_a_command_travels_on_with_its_event() {
        agreement
                .givenNoPriorActivity()
                .when(new ApproveAgreement(header, ID, TERMS), Map.of("beside", "kept"))
                .expectSuccessfulHandlerExecution();

        assertThat(agreement.getEventStore().readEvents(ID.value()).next().getMetaData())
                .containsEntry("beside", "kept");
    }

    @Test
    void a_reference_is_never_the_form_of_an_entry_id() {
        assertThatThrownBy(() -> new AgreementId("0197d3b2-7c1a-7000-8000-000000000001"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(String type, ResultValidator<Agreement> result) {
        result.expectException(new RefusedAs(type)).expectNoEvents();
    }
}
