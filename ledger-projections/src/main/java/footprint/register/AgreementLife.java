package footprint.register;

import footprint.agreement.AgreementAmended;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementEnded;
import footprint.agreement.AgreementEvent;
import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.entry.Occurred;
import footprint.store.StoredEntries.Stored;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sharing agreement's events, oldest first; the first one is its approval. Immutable. */
record AgreementLife(List<Stored> events) {
    AgreementLife {
        events = List.copyOf(events);
    }

    Stored approval() {
        return events.get(0);
    }

    AgreementId id() {
        return ((AgreementEvent) approval().entry()).agreement();
    }

    /** The terms as the last change left them. */
    Terms terms() {
        return events.stream()
                .map(Stored::entry)
                .filter(event -> !(event instanceof AgreementEnded))
                .map(event -> event instanceof AgreementAmended amended
                        ? amended.terms()
                        : ((AgreementApproved) event).terms())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    int version() {
        return (int) events.stream()
                .filter(stored -> !(stored.entry() instanceof AgreementEnded))
                .count();
    }

    @Nullable
    LocalDate ended() {
        return events.stream()
                .map(Stored::entry)
                .filter(AgreementEnded.class::isInstance)
                .map(event -> ((AgreementEnded) event).lastDay())
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** From its first day in force to its last. */
    Occurred inForce() {
        LocalDate from = terms().from();
        LocalDate last = ended() == null ? terms().until() : ended();
        return new Occurred.Interval(from, last != null && last.isBefore(from) ? from : last);
    }
}
