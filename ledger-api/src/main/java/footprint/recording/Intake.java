package footprint.recording;

import footprint.cohort.Cohort;
import footprint.erasure.Erasures;
import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.store.Appender;
import footprint.store.Fact;
import footprint.store.StoredEntries;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Puts valid requests on record, all of them or none. The order of what gets to disk is fixed: the children's numbers
 * first, the entries that name them after; whoever an entry erases is removed from the vault after it. Thread-safe.
 */
@Component
class Intake {
    private final Numbering numbering;
    private final Facts facts;
    private final Descriptions descriptions;
    private final Appender appender;
    private final Receipts receipts;
    private final InOneTransaction inOneTransaction;
    private final Erasures erasures;
    private final StoredEntries stored;
    private final Clock clock = Clock.systemUTC();

    Intake(
            Numbering numbering,
            Facts facts,
            Descriptions descriptions,
            Appender appender,
            Receipts receipts,
            InOneTransaction inOneTransaction,
            Erasures erasures,
            StoredEntries stored) {
        this.numbering = numbering;
        this.facts = facts;
        this.descriptions = descriptions;
        this.appender = appender;
        this.receipts = receipts;
        this.inOneTransaction = inOneTransaction;
        this.erasures = erasures;
        this.stored = stored;
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
            List<Receipt> told = inOneTransaction.record(requests, children, now);
            if (requests.stream().anyMatch(Recording.OfErasureDecision.class::isInstance)) {
                erasures.carryOut();
            }
            return told;
        }
        // Of many lines, commitments and HMACs are what costs most.
        List<Fact> made = requests.parallelStream()
                .map(request -> facts.of(request, children.get(request), now))
                .toList();
        return receipts.of(made, appender.append(made));
    }

    private Map<Recording, Numbering.Numbered> number(List<? extends Recording> requests) {
        Map<Recording, Numbering.Numbered> children = new IdentityHashMap<>();
        List<Recording> naming = new ArrayList<>();
        List<Who.Listed> listings = new ArrayList<>();
        for (Recording request : requests) {
            Optional<Cohort> erasedBefore = onRecord(request);
            if (erasedBefore.isPresent()) {
                children.put(request, new Numbering.Numbered(erasedBefore.get(), Map.of(), 0));
            } else if (Who.of(request) instanceof Who.Listed listed) {
                naming.add(request);
                listings.add(listed);
            }
        }
        if (!listings.isEmpty()) {
            List<Numbering.Numbered> numbered = numbering.number(listings);
            for (int i = 0; i < numbered.size(); i++) {
                children.put(naming.get(i), numbered.get(i));
            }
        }
        return children;
    }

    /** Whom a request for erasure named that is sent again: the child must not be numbered anew by it. */
    private Optional<Cohort> onRecord(Recording request) {
        return request instanceof Recording.OfErasure
                ? stored.cohort(request.common().entryId(), Fact.WHOLE)
                : Optional.empty();
    }
}
