package footprint.audit;

import footprint.agreement.AgreementEvent;
import footprint.agreement.AgreementId;
import footprint.agreement.AgreementState;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Disclosures;
import footprint.disclosure.RecordDisclosure;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.store.CheckedRow;
import footprint.store.StoredEntries;
import footprint.store.UnreadableEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides a disclosure's findings anew, against its agreement as that stood. An agreement may have changed between the
 * decision and the record of it, so any of its states before the entry that has the version the entry names will do.
 */
final class FindingsCheck {
    private final StoredEntries stored;
    private final Disclosures disclosures;
    private final Map<AgreementId, List<StoredEntries.Stored>> agreements = new ConcurrentHashMap<>();

    FindingsCheck(StoredEntries stored, Disclosures disclosures) {
        this.stored = stored;
        this.disclosures = disclosures;
    }

    List<String> check(CheckedRow row, Entry entry) {
        try {
            return decidedAnew(row, entry);
        } catch (UnreadableEntry e) {
            return List.of("its findings cannot be decided anew, since an entry of its agreement cannot be read");
        }
    }

    private List<String> decidedAnew(CheckedRow row, Entry entry) {
        Entry about = entry instanceof EntryAmended amended ? amended.replacement() : entry;
        if (!(about instanceof DisclosureRecorded disclosure)) {
            return List.of();
        }
        RecordDisclosure command =
                new RecordDisclosure(disclosure.header(), disclosure.disclosure(), disclosure.cohort());
        boolean decidedSo = statesBefore(
                        row.globalIndex(), disclosure.disclosure().agreement())
                .stream()
                .filter(state ->
                        Objects.equals(state.map(AgreementState::version).orElse(null), disclosure.agreementVersion()))
                .anyMatch(state -> disclosures.decide(state, command).findings().equals(disclosure.findings()));
        return decidedSo ? List.of() : List.of("its findings are not those that its agreement gives");
    }

    private List<Optional<AgreementState>> statesBefore(long globalIndex, @Nullable AgreementId agreement) {
        List<Optional<AgreementState>> states = new ArrayList<>(List.of(Optional.empty()));
        if (agreement == null) {
            return states;
        }
        List<AgreementEvent> events = new ArrayList<>();
        for (StoredEntries.Stored own : agreements.computeIfAbsent(agreement, id -> stored.ofAggregate(id.value()))) {
            if (own.globalIndex() < globalIndex && own.entry() instanceof AgreementEvent event) {
                events.add(event);
                states.add(AgreementState.of(events));
            }
        }
        return states;
    }
}
