package footprint.recording;

import footprint.entry.EntryId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record on which every entry is the same one, in its first version, and has a list of children without strata. */
record Imagined(Originals.@Nullable Original entry) implements Originals {
    @Override
    public Optional<Original> find(EntryId id, int version) {
        return version == 1 ? Optional.ofNullable(entry) : Optional.empty();
    }

    @Override
    public boolean haveCohort(EntryId id, String stratum) {
        return entry != null && stratum.isEmpty();
    }
}
