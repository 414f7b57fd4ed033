package footprint.recording;

import footprint.correction.EntryState;
import footprint.entry.Entry;
import footprint.entry.EntryId;
import footprint.problem.Problem;
import footprint.problem.Refused;
import footprint.store.StoredEntries;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says how an entry stands, for whoever recorded it and wants to correct it. Whoever knows the id may ask, and an id may come
 * into other hands: so nothing is told of what the entry says, of whom it is about or how many they are, and of who recorded
 * it, which the register does not tell of look-ups either.
 */
@RestController
class StandingController {
    private final StoredEntries stored;

    StandingController(StoredEntries stored) {
        this.stored = stored;
    }

    /**
     * @param kind as in a request's {@code kind}
     * @param globalIndex its place in the order of all entries, from 0
     * @param version 1 as first recorded, one more with each amendment; what an amendment names in {@code replacesVersion}
     */
    record Standing(
            String entryId, String kind, long globalIndex, Instant recordedAt, int version, boolean withdrawn) {}

    @GetMapping("/v1/entries/{entryId}")
    Standing entry(@PathVariable String entryId) {
        List<StoredEntries.Stored> life = stored.life(parsed(entryId));
        if (life.isEmpty()) {
            throw new Refused(Problem.ENTRY_UNKNOWN);
        }
        StoredEntries.Stored first = life.get(0);
        Kind kind = Kind.of(first.entry()).orElseThrow(() -> new Refused(Problem.ENTRY_UNKNOWN));
        EntryState state = EntryState.of(
                        life.stream().map(StoredEntries.Stored::entry).toList())
                .orElseThrow();
        return new Standing(
                first.entry().entryId().toString(),
                kind.code(),
                first.globalIndex(),
                first.entry().header().recordedAt(),
                state.version(),
                state.withdrawn() || takenBack(first.entry()));
    }

    /** Whether a report of another entry's later fate was withdrawn from that one. */
    private boolean takenBack(Entry report) {
        return !report.subject().equals(report.entryId())
                && EntryState.of(stored.life(report.subject()).stream()
                                .map(StoredEntries.Stored::entry)
                                .toList())
                        .filter(state -> state.takenBack().contains(report.entryId()))
                        .isPresent();
    }

    private static EntryId parsed(String entryId) {
        try {
            return EntryId.parse(entryId);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.ENTRY_UNKNOWN);
        }
    }
}
