package footprint.agreement;

import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its events have it so far. Immutable.
 *
 * @param version 1 as first approved, one more with each amendment
 * @param terms as last approved or amended
 * @param lastDay the last day in force as its end says; null while it has not ended
 */
public record AgreementState(
        AgreementId agreement,
        int version,
        Terms terms,
        @Nullable LocalDate lastDay) {

    /** The state after these events, oldest first; empty if there are none. */
    public static Optional<AgreementState> of(List<? extends AgreementEvent> events) {
        AgreementState state = null;
        for (AgreementEvent event : events) {
            state = after(state, event);
        }
        return Optional.ofNullable(state);
    }

    /** @throws IllegalStateException if the event cannot follow the state, which no store that was written here holds */
    static AgreementState after(@Nullable AgreementState before, AgreementEvent event) {
        if (event instanceof AgreementApproved approved) {
            return new AgreementState(approved.agreement(), 1, approved.terms(), null);
        }
        if (before == null) {
            throw new IllegalStateException("an agreement's first event is its approval");
        }
        if (event instanceof AgreementAmended amended) {
            return new AgreementState(before.agreement, before.version + 1, amended.terms(), before.lastDay);
        }
        return new AgreementState(before.agreement, before.version, before.terms, ((AgreementEnded) event).lastDay());
    }

    public boolean ended() {
        return lastDay != null;
    }

    public boolean inForceOn(LocalDate day) {
        return overlaps(new Occurred.Day(day));
    }

    /** Whether it was in force on some day on which that can have happened. */
    public boolean overlaps(Occurred occurred) {
        LocalDate last = lastDayInForce();
        boolean neverInForce = last != null && last.isBefore(terms.from());
        return !neverInForce && occurred.mayFallWithin(terms.from(), last);
    }

    private @Nullable LocalDate lastDayInForce() {
        LocalDate until = terms.until();
        if (lastDay == null || until == null) {
            return lastDay == null ? until : lastDay;
        }
        return lastDay.isBefore(until) ? lastDay : until;
    }
}
