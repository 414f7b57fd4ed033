package footprint.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import footprint.entry.EntryRefused;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an agreement's events in order: approved once, then amended until it ends, once. Every handler may meet an agreement
 * that is not there, so that the refusal is ours and not the framework's. A command's metadata travels on with its event:
 * what stands beside an entry in the store goes that way.
 */
@Aggregate
public class Agreement {
    @AggregateIdentifier
    private @Nullable AgreementId id;

    private @Nullable AgreementState state;

    /** For the framework, which then replays the events. */
    protected Agreement() {}

    /** @throws EntryRefused {@code agreement-exists} or {@code agreement-dates} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void approve(ApproveAgreement command, MetaData beside) {
        if (state != null) {
            throw new EntryRefused(
                    "agreement-exists",
                    "/agreement",
                    "There is an agreement under this reference already: amend it, or choose another reference.");
        }
        refuseWrongDates(command.terms());
        apply(new AgreementApproved(command.header(), command.agreement(), command.terms()), beside);
    }

    /** @throws EntryRefused {@code agreement-unknown}, {@code agreement-ended} or {@code agreement-dates} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void amend(AmendAgreement command, MetaData beside) {
        goingOn();
        refuseWrongDates(command.terms());
        apply(new AgreementAmended(command.header(), command.agreement(), command.terms()), beside);
    }

    /** @throws EntryRefused {@code agreement-unknown}, {@code agreement-ended} or {@code agreement-dates} */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void end(EndAgreement command, MetaData beside) {
        if (command.lastDay().isBefore(goingOn().terms().from())) {
            throw new EntryRefused(
                    "agreement-dates",
                    "/lastDay",
                    "The last day of an agreement cannot be before its first: give that day or a later one.");
        }
        apply(new AgreementEnded(command.header(), command.agreement(), command.lastDay(), command.reason()), beside);
    }

    @EventSourcingHandler
    void on(AgreementEvent event) {
        id = event.agreement();
        state = AgreementState.after(state, event);
    }

    private AgreementState goingOn() {
        if (state == null) {
            throw new EntryRefused(
                    "agreement-unknown",
                    "/agreement",
                    "There is no agreement under this reference: check it, or record its approval first.");
        }
        if (state.ended()) {
            throw new EntryRefused(
                    "agreement-ended",
                    "/agreement",
                    "This agreement has ended and cannot change any more: record a new one.");
        }
        return state;
    }

    private static void refuseWrongDates(Terms terms) {
        LocalDate until = terms.until();
        if (until != null && until.isBefore(terms.from())) {
            throw new EntryRefused(
                    "agreement-dates",
                    "/terms/until",
                    "The last day of an agreement cannot be before its first: change \"until\" or \"from\".");
        }
    }
}
