package footprint.history;

import footprint.cohort.Certainty;
import footprint.entry.EntryId;
import footprint.history.Candidates.Candidate;
import footprint.projection.EntryLife;
import footprint.projection.Standing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Every entry whose standing version is of one certainty and has no list of its children, newest first. They concern every
 * child alike, so they are kept between questions and only what came since is read. Thread-safe.
 */
final class UnlistedEntries {
    private record Held(int generation, long position, List<EntryLife> lives) {}

    private final Certainty certainty;
    private final Predicate<EntryLife> told;
    private final Candidates candidates;
    private final Lives lives;
    private Held held = new Held(0, 0, List.of());

    /** @param told which of them to keep */
    UnlistedEntries(Certainty certainty, Predicate<EntryLife> told, Candidates candidates, Lives lives) {
        this.certainty = certainty;
        this.told = told;
        this.candidates = candidates;
        this.lives = lives;
    }

    /** As they stood at this position. A question that began before the last one reads all of them again. */
    synchronized List<EntryLife> at(Standing standing) {
        boolean onward = held.generation() == standing.generation() && held.position() <= standing.position();
        if (!onward) {
            held = new Held(standing.generation(), 0, List.of());
        }
        if (held.position() < standing.position()) {
            held = new Held(standing.generation(), standing.position(), broughtForward(standing));
        }
        return held.lives();
    }

    private List<EntryLife> broughtForward(Standing standing) {
        List<Candidate> changed = candidates.unlisted(certainty, held.position(), standing);
        if (changed.isEmpty()) {
            return held.lives();
        }
        Map<EntryId, EntryLife> all = new LinkedHashMap<>();
        held.lives().forEach(life -> all.put(life.id(), life));
        for (Candidate candidate : changed) {
            all.remove(candidate.subject());
            lives.of(candidate)
                    .filter(life -> life.cohort() != null && life.cohort().certainty() == certainty)
                    .filter(told)
                    .ifPresent(life -> all.put(life.id(), life));
        }
        return all.values().stream().sorted(NewestFirst.ORDER).toList();
    }
}
