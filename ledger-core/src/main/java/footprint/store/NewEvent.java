package footprint.store;

import footprint.cohort.Cohort;
import footprint.entry.Entry;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** An event that is about to be appended, with everything that its rows take. */
record NewEvent(Entry entry, EventRow.@Nullable Place place, Beside beside) {
    /** @throws IllegalArgumentException if the payload is no entry */
    static NewEvent of(EventMessage<?> message) {
        if (!(message.getPayload() instanceof Entry entry)) {
            throw new IllegalArgumentException("the ledger stores entries only, not "
                    + message.getPayloadType().getName());
        }
        EventRow.Place place = message instanceof DomainEventMessage<?> domain
                ? new EventRow.Place(domain.getType(), domain.getAggregateIdentifier(), domain.getSequenceNumber())
                : null;
        return new NewEvent(entry, place, Beside.of(message));
    }

    /** The child number, if the entry's own cohort is one child alone. */
    @Nullable
    Long onlyChild() {
        Cohort whole = beside.cohorts().get(Fact.WHOLE);
        return whole != null && whole.count() == 1 ? whole.onlyMember().value() : null;
    }

    /** The cohorts that the cohort table takes, by stratum. */
    Map<String, Cohort> tabled() {
        if (onlyChild() == null) {
            return beside.cohorts();
        }
        return beside.cohorts().entrySet().stream()
                .filter(cohort -> !cohort.getKey().equals(Fact.WHOLE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
