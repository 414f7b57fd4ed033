package footprint.recording;

import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.store.Appender;
import footprint.store.Fact;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Puts valid requests on record, all of them or none. The order of what gets to disk is fixed: the children's numbers
 * first, the entries that name them after. Thread-safe.
 */
@Component
class Intake {
    private final Numbering numbering;
    private final Facts facts;
    private final Descriptions descriptions;
    private final Appender appender;
    private final Receipts receipts;
    private final InOneTransaction inOneTransaction;
    private final Clock clock = Clock.systemUTC();

    Intake(
            Numbering numbering,
            Facts facts,
            Descriptions descriptions,
            Appender appender,
            Receipts receipts,
            InOneTransaction inOneTransaction) {
        this.numbering = numbering;
        this.facts = facts;
        this.descriptions = descriptions;
        this.appender = appender;
        this.receipts = receipts;
        this.inOneTransaction = inOneTransaction;
    }

    /**
     * One receipt a request, in their order.
     *
     * @throws InvalidRequest if a description gives nobody
     * @throws Refused of {@link Problem#ENTRY_CONFLICT} if another request was recorded under one of the ids
     * @throws footprint.entry.EntryRefused if an agreement or a correction breaks a rule
     * @throws footprint.store.StoreBusy if too many callers wait
     */
    List<Receipt> record(List<? extends Recording> requests) {
        Map<Recording, Numbering.Numbered> children = number(requests);
        descriptions.evaluate(requests, children);
        Instant now = clock.instant();
        if (!requests.stream().allMatch(Facts::isFact)) {
            return inOneTransaction.record(requests, children, now);
        }
        // Of many lines, commitments and HMACs are what costs most.
        List<Fact> made = requests.parallelStream()
                .map(request -> facts.of(request, children.get(request), now))
                .toList();
        return receipts.of(made, appender.append(made));
    }

    private Map<Recording, Numbering.Numbered> number(List<? extends Recording> requests) {
        List<Recording> naming = new ArrayList<>();
        List<Who.Listed> listings = new ArrayList<>();
        for (Recording request : requests) {
            if (Who.of(request) instanceof Who.Listed listed) {
                naming.add(request);
                listings.add(listed);
            }
        }
        Map<Recording, Numbering.Numbered> children = new IdentityHashMap<>();
        if (!listings.isEmpty()) {
            List<Numbering.Numbered> numbered = numbering.number(listings);
            for (int i = 0; i < numbered.size(); i++) {
                children.put(naming.get(i), numbered.get(i));
            }
        }
        return children;
    }
}
