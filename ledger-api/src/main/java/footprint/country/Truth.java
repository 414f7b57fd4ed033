package footprint.country;

import footprint.catalogue.Catalogue;
import footprint.entry.EntryId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Counts a country by the rule that {@code truth.json} says: nothing but sets and bit sets of the children themselves. Entries
 * are counted when they are read, their children one slice after the other on every processor, since what a slice adds does
 * not depend on the others. For one thread.
 */
final class Truth {
    private final Country country;
    private final Catalogue catalogue = Catalogue.load();
    private final Tallies tallies = new Tallies();
    private final Map<EntryId, Line.OfChildren> corrected = new HashMap<>();
    private final Set<EntryId> withdrawn = new HashSet<>();
    private final Rolls rolls;
    private final List<Large> large = new ArrayList<>();
    private final Looks looks;
    private final List<Tallies.Of> unknown = new ArrayList<>();

    Truth(Country country) {
        this.country = country;
        rolls = new Rolls(country.pupils());
        looks = new Looks(rolls);
    }

    /** @param slices is told of every slice that was counted */
    Tallies count(IntConsumer slices) throws IOException {
        List<Line.OfChildren> entries = new ArrayList<>();
        for (Stretch stretch : country.stretches()) {
            if (!stretch.looks()) {
                stretch.forEach(line -> read(line, entries));
            }
        }
        entries.stream().filter(this::counts).map(this::current).forEach(rolls::add);
        entries.stream().filter(this::counts).map(this::current).forEach(this::meet);
        country.stretches().stream()
                .filter(Stretch::looks)
                .forEach(stretch -> stretch.forEach(line -> {
                    if (line instanceof Line.OfChildren look && counts(look)) {
                        meet(current(look));
                    }
                }));
        int all = Slice.count(country.pupils());
        Crew.each(IntStream.range(0, all).boxed().toList(), number -> {
            count(new Slice(country.pupils(), number));
            slices.accept(1);
        });
        unknown.forEach(of -> rolls.strata().forEach(stratum -> of.entry(Tally.Sureness.UNKNOWN, stratum)));
        return tallies;
    }

    private void read(Line line, List<Line.OfChildren> entries) {
        if (line instanceof Line.Amendment amendment) {
            corrected.put(amendment.amends(), amendment.replacement());
        } else if (line instanceof Line.Withdrawal withdrawal) {
            withdrawn.add(withdrawal.withdraws());
        } else if (line instanceof Line.OfChildren entry) {
            entries.add(entry);
        }
    }

    private boolean counts(Line.OfChildren first) {
        return !withdrawn.contains(first.id());
    }

    private Line.OfChildren current(Line.OfChildren first) {
        return corrected.getOrDefault(first.id(), first);
    }

    private void meet(Line.OfChildren current) {
        Facets facets = Facets.of(
                current,
                item -> catalogue.item(item).orElseThrow().sensitivity().code());
        Tallies.Of of = tallies.of(facets);
        Tally.Sureness sureness = sureness(current.whose());
        of.entry(sureness);
        if (current.whose() instanceof Whose.Listed listed && listed.members() instanceof Members.Few few) {
            looks.add(few, of);
        } else if (current.whose() instanceof Whose.Listed listed) {
            large.add(new Large(sureness, listed.members(), of));
        } else if (current.whose() instanceof Whose.Described described) {
            large.add(new Large(sureness, described.members(), of));
        } else if (sureness == Tally.Sureness.UNKNOWN) {
            unknown.add(of);
        }
    }

    private static Tally.Sureness sureness(Whose whose) {
        if (whose instanceof Whose.Listed) {
            return Tally.Sureness.LISTED;
        }
        if (whose instanceof Whose.Described) {
            return Tally.Sureness.DESCRIBED;
        }
        return whose instanceof Whose.Unknown ? Tally.Sureness.UNKNOWN : Tally.Sureness.NAMING_NONE;
    }

    private void count(Slice slice) {
        Map<Tally, Gathered> gathered = new HashMap<>();
        Rolls.Strata strata = rolls.of(slice);
        large.forEach(one -> one.count(slice, strata, gathered));
        looks.count(slice, gathered);
        gathered.forEach(Tally::children);
    }
}
