package footprint.country;

import footprint.catalogue.Catalogue;
import footprint.entry.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Everything that is told of a country, in the order in which it is told. What there is of looks is worked out anew each time,
 * so that memory does not grow with them; the rest is a few thousand lines that say whom they are about by rules. Immutable
 * and thread-safe once it is made.
 */
final class Country {
    /** Nothing is told after it. */
    static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 20);

    /** When what is described by later censuses was told. */
    private static final LocalDate ARCHIVED = LocalDate.of(2026, 6, 1);

    private final Scale scale;
    private final Pupils pupils;
    private final List<Told> told;
    private final List<LookUps> looks;

    Country(Scale scale, long seed) {
        this.scale = scale;
        Chance chance = new Chance(seed).of(scale.children());
        Catalogue catalogue = Catalogue.load();
        Random dice = chance.of(1).sequence();
        Telling telling = new Telling(chance.of(2));
        pupils = new Pupils(scale, new Schools(scale, chance.of(3)), chance.of(4));
        Censuses censuses = new Censuses(scale, pupils, catalogue, telling, chance.of(5));
        Organisations organisations = new Organisations(scale.recipients(), dice);
        Populations populations = new Populations(scale, pupils, censuses, dice, chance.of(6));
        Agreements agreements = new Agreements(telling, dice);
        Releases releases = new Releases(scale, organisations, populations, agreements, telling, dice);
        Routine routine = new Routine(scale, populations, telling, dice);
        SecureSetting secure = new SecureSetting(scale, organisations, populations, telling, dice);
        List<Released> released = new ArrayList<>(releases.released());
        released.addAll(routine.released());
        released.addAll(secure.released());
        told = new ArrayList<>(censuses.told());
        told.addAll(agreements.told());
        told.addAll(routine.told());
        told.addAll(secure.told());
        released.forEach(one -> told.add(new Told(one.told(), one.line())));
        told.addAll(Declined.all(releases.released().size(), scale, organisations, populations, telling, dice));
        told.addAll(new Afterwards(released, telling, populations, dice).told());
        told.sort(Comparator.comparing(Told::day));
        looks = LookUps.all(scale, pupils, chance.of(7));
    }

    Scale scale() {
        return scale;
    }

    Pupils pupils() {
        return pupils;
    }

    /** How many lines there are, but for the withdrawals of looks. */
    long lines() {
        return told.size() + looks.stream().mapToLong(LookUps::count).sum();
    }

    /** The id of the line that {@link #forEach} ends with. */
    EntryId last() {
        Told latest = told.get(told.size() - 1);
        LookUps term = looks.get(looks.size() - 1);
        boolean endsWithLooks = scale.national() || latest.day().isBefore(term.toldFrom());
        return endsWithLooks ? term.last() : latest.line().id();
    }

    /** Every line in its order: the looks of a term when it has ended, those of a nation after everything else. */
    void forEach(Consumer<Line> lines) {
        int next = 0;
        for (LookUps term : looks) {
            while (next < told.size()
                    && (scale.national() || told.get(next).day().isBefore(term.toldFrom()))) {
                lines.accept(told.get(next++).line());
            }
            for (int number = 0; number < term.count(); number++) {
                lines.accept(term.look(number));
            }
            for (int number = 0; number < term.count(); number++) {
                term.withdrawal(number).ifPresent(lines);
            }
        }
        while (next < told.size()) {
            lines.accept(told.get(next++).line());
        }
    }

    /** The day on which something of another day is told: at once, but for what later censuses describe. */
    static LocalDate told(Scale scale, LocalDate day) {
        return scale.national() && day.isBefore(ARCHIVED) ? ARCHIVED : day;
    }

    static LocalDate noLater(LocalDate day) {
        return day.isBefore(LAST_DAY) ? day : LAST_DAY;
    }
}
