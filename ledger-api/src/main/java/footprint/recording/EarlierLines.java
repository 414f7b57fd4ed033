package footprint.recording;

import footprint.entry.EntryId;
import footprint.store.Fact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What earlier lines of the same file will put on record, and then what is there already. For one thread. */
final class EarlierLines implements Originals {
    private record Version(EntryId id, int number) {}

    private record Part(EntryId id, String stratum) {}

    private final Map<Version, Original> read = new HashMap<>();
    private final Set<Part> cohorts = new HashSet<>();
    private final Originals before;

    EarlierLines(Originals before) {
        this.before = before;
    }

    void add(Recording line) {
        if (line instanceof Recording.OfChildren of) {
            read.put(new Version(of.common().entryId(), 1), original(of));
            addCohorts(of);
        } else if (line instanceof Recording.OfAmendment amendment) {
            Recording.Change change = amendment.change();
            read.put(new Version(change.amends(), change.replacesVersion() + 1), original(amendment.replacement()));
            addCohorts(amendment.replacement());
        }
    }

    private void addCohorts(Recording.OfChildren line) {
        EntryId id = line.common().entryId();
        if (line.who() instanceof Who.Listed listed) {
            listed.strata().keySet().forEach(stratum -> cohorts.add(new Part(id, stratum)));
        }
        if (line.who() instanceof Who.Listed || line.who() instanceof Who.Described) {
            cohorts.add(new Part(id, Fact.WHOLE));
        }
    }

    @Override
    public boolean haveCohort(EntryId id, String stratum) {
        return cohorts.contains(new Part(id, stratum)) || before.haveCohort(id, stratum);
    }

    private static Original original(Recording.OfChildren said) {
        return new Original(Kind.of(said), said.common().occurred());
    }

    @Override
    public Optional<Original> find(EntryId id, int version) {
        return Optional.ofNullable(read.get(new Version(id, version))).or(() -> before.find(id, version));
    }
}
