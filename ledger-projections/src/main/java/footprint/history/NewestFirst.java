package footprint.history;

import footprint.entry.Occurred;
import footprint.projection.EntryLife;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;

/** The order in which entries are told. Immutable and thread-safe. */
final class NewestFirst {
    static final Comparator<EntryLife> ORDER = Comparator.comparing(NewestFirst::when)
            .thenComparing(life -> life.first().globalIndex())
            .reversed();

    private NewestFirst() {}

    /** The last moment at which it can have happened; where that is open, the first. What nobody dated comes last. */
    private static Instant when(EntryLife life) {
        Occurred occurred = life.current().header().occurred();
        if (occurred instanceof Occurred.Moment moment) {
            return moment.at();
        }
        LocalDate day = occurred.latest() == null ? occurred.earliest() : occurred.latest();
        return day == null ? Instant.MIN : day.atStartOfDay(Occurred.LONDON).toInstant();
    }
}
