package footprint.country;

import footprint.catalogue.Catalogue;
import footprint.entry.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Everything that is told of a country, in the order in which it is told. What there is of looks is worked out anew each time,
 * so that memory does not grow with them; the rest is a few thousand lines that say whom they are about by rules. Immutable
 * and thread-safe.
 */
final class Country {
    /** Nothing is told after it. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 20);

    /** When what is described by later censuses was told. */
    private static final LocalDate ARCHIVED = LocalDate.of(2026, 6, 1);

    private final Scale scale;
    private final Pupils pupils;
    private final List<Slice> everyone;
    private final List<Stretch> stretches = new ArrayList<>();

    Country(Scale scale, long seed) {
        this.scale = scale;
        Chance chance = new Chance(seed).of(scale.children());
        Catalogue catalogue = Catalogue.load();
        Random dice = chance.of(1).sequence();
        Telling telling = new Telling(chance.of(2));
        pupils = new Pupils(scale, new Schools(scale, chance.of(3)), chance.of(4));
        everyone = Slice.all(pupils);
        Censuses censuses = new Censuses(scale, everyone, catalogue, telling, chance.of(5));
        Organisations organisations = new Organisations(scale.recipients(), dice);
        Populations populations = new Populations(scale, pupils, everyone, censuses, dice, chance.of(6));
        Agreements agreements = new Agreements(telling, dice);
        Releases releases = new Releases(scale, organisations, populations, agreements, telling, dice);
        Routine routine = new Routine(scale, populations, telling, dice);
        SecureSetting secure = new SecureSetting(scale, organisations, populations, telling, dice);
        List<Released> released = new ArrayList<>(releases.released());
        released.addAll(routine.released());
        released.addAll(secure.released());
        List<Told> told = new ArrayList<>(censuses.told());
        told.addAll(agreements.told());
        told.addAll(routine.told());
        told.addAll(secure.told());
        released.forEach(one -> told.add(new Told(one.told(), one.line())));
        told.addAll(new Declined(releases.released().size(), scale, organisations, populations, telling, dice).told());
        Reports reports = new Reports(released, organisations, populations, telling, dice);
        told.addAll(reports.told());
        told.addAll(Coverages.all(scale, telling));
        told.addAll(new Afterwards(released, reports.usedFurther(), telling, populations, dice).told());
        told.sort(Comparator.comparing(Told::day));
        order(told.stream().map(Told::line).toList(), told, LookUps.all(scale, pupils, chance.of(7)));
    }

    /** The looks of a term when it has ended, those of a nation after everything else. */
    private void order(List<Line> lines, List<Told> told, List<LookUps> looks) {
        int from = 0;
        for (LookUps term : looks) {
            int to = from;
            while (to < told.size() && (scale.national() || told.get(to).day().isBefore(term.toldFrom()))) {
                to++;
            }
            add(lines.subList(from, to));
            stretches.add(new Stretch(term.count(), term::look, true));
            add(term.corrections());
            from = to;
        }
        add(lines.subList(from, lines.size()));
    }

    private void add(List<Line> lines) {
        if (!lines.isEmpty()) {
            stretches.add(new Stretch(lines.size(), lines::get, false));
        }
    }

    Scale scale() {
        return scale;
    }

    Pupils pupils() {
        return pupils;
    }

    /** All children, slice by slice; who is on which roll is kept in them once it is known. */
    List<Slice> everyone() {
        return everyone;
    }

    /** Every line in its order. */
    List<Stretch> stretches() {
        return Collections.unmodifiableList(stretches);
    }

    long lines() {
        return stretches.stream().mapToLong(Stretch::count).sum();
    }

    /** The id of the line that {@link #forEach} ends with. */
    EntryId last() {
        Stretch last = stretches.get(stretches.size() - 1);
        return last.at(last.count() - 1).id();
    }

    /** Every line in its order. */
    void forEach(Consumer<Line> lines) {
        stretches.forEach(stretch -> stretch.forEach(lines));
    }

    /** The day on which something of another day is told: at once, but for what later censuses describe. */
    static LocalDate told(Scale scale, LocalDate day) {
        return scale.national() && day.isBefore(ARCHIVED) ? ARCHIVED : day;
    }

    static LocalDate noLater(LocalDate day) {
        return day.isBefore(LAST_DAY) ? day : LAST_DAY;
    }
}
