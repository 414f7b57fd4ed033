package footprint.recording;

import footprint.entry.EntryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What earlier lines of the same file will put on record, and then what is there already. For one thread. */
final class EarlierLines implements Originals {
    private record Version(EntryId id, int number) {}

    private final Map<Version, Original> read = new HashMap<>();
    private final Originals before;

    EarlierLines(Originals before) {
        this.before = before;
    }

    void add(Recording line) {
        if (line instanceof Recording.OfChildren of) {
            read.put(new Version(of.common().entryId(), 1), original(of));
        } else if (line instanceof Recording.OfAmendment amendment) {
            Recording.Change change = amendment.change();
            read.put(new Version(change.amends(), change.replacesVersion() + 1), original(amendment.replacement()));
        }
    }

    private static Original original(Recording.OfChildren said) {
        return new Original(Kind.of(said), said.common().occurred());
    }

    @Override
    public Optional<Original> find(EntryId id, int version) {
        return Optional.ofNullable(read.get(new Version(id, version))).or(() -> before.find(id, version));
    }
}
