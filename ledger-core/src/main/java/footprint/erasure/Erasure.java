package footprint.erasure;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import footprint.entry.Entry;
import footprint.entry.EntryRefused;
import footprint.entry.RecordedBy;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * One erasure. Its stream begins with the request, which the store keeps as a plain fact under the same id. It is settled once
 * two different people have decided the same; whoever changes their mind decides again, and that one counts.
 */
@Aggregate
public class Erasure {
    @AggregateIdentifier
    private @Nullable String id;

    private @Nullable Entry begun;
    private final Map<Person, Outcome> decisions = new HashMap<>();
    private boolean settled;

    /** For the framework, which then replays the events. */
    protected Erasure() {}

    /** As far as the ledger can tell people apart. */
    private record Person(String organisation, String userRef) {}

    /**
     * @throws EntryRefused {@code entry-unknown}, {@code not-an-erasure}, {@code erasure-decided}, {@code person-needed} or
     *     {@code second-person-needed}
     */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DecideErasure command, MetaData beside) {
        refuseUnlessOpen();
        Person person = person(command.header().recordedBy());
        Outcome outcome = command.decision().outcome();
        if (decisions.get(person) == outcome) {
            throw new EntryRefused(
                    "second-person-needed",
                    "/recordedBy/userRef",
                    "This person has decided so already: somebody else has to decide too.");
        }
        boolean settles = decisions.containsValue(outcome);
        apply(new ErasureDecided(command.header(), command.decision()), beside);
        if (settles && outcome == Outcome.GRANTED) {
            apply(new ChildErased(command.erased(), command.erasure()));
        }
    }

    @EventSourcingHandler
    void on(Entry entry) {
        id = entry.subject().toString();
        if (begun == null) {
            begun = entry;
        } else if (entry instanceof ErasureDecided decided) {
            Outcome outcome = decided.decision().outcome();
            settled |= decisions.containsValue(outcome);
            decisions.put(person(decided.header().recordedBy()), outcome);
        }
    }

    private void refuseUnlessOpen() {
        if (begun == null) {
            throw new EntryRefused(
                    "entry-unknown", "/erasure", "No erasure was requested under this id: check the id.");
        }
        if (!(begun instanceof ErasureRequested)) {
            throw new EntryRefused(
                    "not-an-erasure", "/erasure", "That entry is no request for erasure: name the request's entry.");
        }
        if (settled) {
            throw new EntryRefused(
                    "erasure-decided",
                    "/erasure",
                    "Two people have decided on this erasure: it cannot change any more.");
        }
    }

    private static Person person(RecordedBy by) {
        String userRef = by.userRef();
        if (userRef == null) {
            throw new EntryRefused(
                    "person-needed",
                    "/recordedBy/userRef",
                    "Two different people decide on an erasure: say by userRef who this one is.");
        }
        return new Person(by.organisation(), userRef.strip());
    }
}
