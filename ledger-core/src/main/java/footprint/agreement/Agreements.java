package footprint.agreement;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Agreements as their own events have them at this moment, never as a projection that may lag. Costs one read of a short
 * stream. Thread-safe.
 */
@Component
public class Agreements {
    private final EventStore events;

    public Agreements(EventStore events) {
        this.events = events;
    }

    public Optional<AgreementState> find(AgreementId id) {
        List<AgreementEvent> own = events.readEvents(id.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(AgreementEvent.class::isInstance)
                .map(AgreementEvent.class::cast)
                .toList();
        return AgreementState.of(own);
    }
}
