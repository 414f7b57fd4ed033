package footprint.country;

import footprint.catalogue.Catalogue;
import footprint.entry.EntryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/**
 * Counts a country by the rule that {@code truth.json} says, one slice of the children after the other: nothing but sets and
 * bit sets of the children themselves. For one thread.
 */
final class Truth {
    /** An entry whose children follow from a rule. */
    private record Large(int number, Tally.Sureness sureness, Members members, Tallies.Of tallies) {}

    private final Country country;
    private final Catalogue catalogue = Catalogue.load();
    private final Tallies tallies = new Tallies();
    private final Map<EntryId, Line.OfChildren> corrected = new HashMap<>();
    private final Set<EntryId> withdrawn = new HashSet<>();
    private final Map<Integer, List<Roll>> rolls = new HashMap<>();
    private final List<Large> large = new ArrayList<>();
    private final Looks looks = new Looks();
    private final List<Tallies.Of> unknown = new ArrayList<>();
    private final Set<String> strata = new TreeSet<>();
    private int entries;

    Truth(Country country) {
        this.country = country;
    }

    /** @param slices is told of every slice that was counted */
    Tallies count(IntConsumer slices) {
        country.forEach(this::correct);
        country.forEach(this::meet);
        int done = 0;
        for (Slice slice : Slice.all(country.pupils())) {
            count(slice);
            tallies.endSlice();
            slices.accept(++done);
        }
        for (Tallies.Of of : unknown) {
            strata.forEach(name -> of.in(name).forEach(tally -> tally.count(Tally.Sureness.UNKNOWN, of.delivery())));
        }
        return tallies;
    }

    private void correct(Line line) {
        if (line instanceof Line.Amendment amendment) {
            corrected.put(amendment.amends(), amendment.replacement());
        } else if (line instanceof Line.Withdrawal withdrawal) {
            withdrawn.add(withdrawal.withdraws());
        }
    }

    private void meet(Line line) {
        if (!(line instanceof Line.OfChildren first) || withdrawn.contains(first.id())) {
            return;
        }
        Line.OfChildren current = corrected.getOrDefault(first.id(), first);
        Facets facets = Facets.of(
                current,
                item -> catalogue.item(item).orElseThrow().sensitivity().code());
        Tallies.Of of = tallies.of(facets);
        int number = entries++;
        Tally.Sureness sureness = sureness(current.whose());
        of.whole().forEach(tally -> tally.count(sureness, of.delivery()));
        if (current.whose() instanceof Whose.Listed listed && listed.members() instanceof Members.Few few) {
            looks.add(number, few, of);
        } else if (current.whose() instanceof Whose.Listed listed) {
            large.add(new Large(number, sureness, listed.members(), of));
        } else if (current.whose() instanceof Whose.Described described) {
            large.add(new Large(number, sureness, described.members(), of));
        } else if (sureness == Tally.Sureness.UNKNOWN) {
            unknown.add(of);
        }
        current.strata()
                .ifPresent(roll -> rolls.computeIfAbsent(roll.schoolYear(), any -> new ArrayList<>())
                        .add(roll));
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
        Map<Integer, Map<String, BitSet>> parts = new HashMap<>();
        rolls.forEach((year, ofYear) -> parts.put(year, strata(slice, ofYear)));
        for (Large one : large) {
            BitSet members = one.members().in(slice);
            if (members.isEmpty()) {
                continue;
            }
            one.tallies().whole().forEach(tally -> tally.children(one.sureness(), members));
            BitSet inNone = (BitSet) members.clone();
            parts(parts, one.tallies()).forEach((name, stratum) -> {
                BitSet inIt = (BitSet) members.clone();
                inIt.and(stratum);
                inNone.andNot(stratum);
                within(name, inIt, one);
            });
            within(Facets.NOT_RECORDED, inNone, one);
        }
        looks.count(slice, parts);
    }

    private static void within(String stratum, BitSet members, Large one) {
        if (!members.isEmpty()) {
            for (Tally tally : one.tallies().in(stratum)) {
                tally.meet(one.number(), one.sureness(), one.tallies().delivery());
                tally.children(one.sureness(), members);
            }
        }
    }

    private static Map<String, BitSet> parts(Map<Integer, Map<String, BitSet>> parts, Tallies.Of of) {
        Integer schoolYear = of.schoolYear();
        return schoolYear == null ? Map.of() : parts.getOrDefault(schoolYear, Map.of());
    }

    private Map<String, BitSet> strata(Slice slice, List<Roll> ofYear) {
        Map<String, BitSet> all = new HashMap<>();
        for (Roll roll : ofYear) {
            slice.strata(roll)
                    .forEach((name, part) ->
                            all.computeIfAbsent(name, any -> new BitSet()).or(part));
        }
        strata.addAll(all.keySet());
        strata.add(Facets.NOT_RECORDED);
        return all;
    }

    /** Entries about a few children each, of which a nation has millions, in arrays. */
    private static final class Looks {
        private final List<Tallies.Of> tallies = new ArrayList<>();
        private int[] numbers = new int[1_024];
        private int[] children = new int[1_024];
        private int[] places = new int[1_024];
        private int size;
        private final Map<Tallies.Of, Integer> known = new HashMap<>();

        void add(int number, Members.Few few, Tallies.Of of) {
            int place = known.computeIfAbsent(of, any -> {
                tallies.add(of);
                return tallies.size() - 1;
            });
            few.forEach(List.of(), child -> {
                if (size == numbers.length) {
                    numbers = Arrays.copyOf(numbers, size * 2);
                    children = Arrays.copyOf(children, size * 2);
                    places = Arrays.copyOf(places, size * 2);
                }
                numbers[size] = number;
                children[size] = child;
                places[size++] = place;
            });
        }

        void count(Slice slice, Map<Integer, Map<String, BitSet>> parts) {
            for (int i = 0; i < size; i++) {
                if (children[i] >= slice.from() && children[i] < slice.to()) {
                    count(numbers[i], children[i] - slice.from(), tallies.get(places[i]), parts);
                }
            }
        }

        private static void count(int number, int bit, Tallies.Of of, Map<Integer, Map<String, BitSet>> parts) {
            of.whole().forEach(tally -> tally.child(Tally.Sureness.LISTED, bit));
            boolean inNone = true;
            for (Map.Entry<String, BitSet> stratum : parts(parts, of).entrySet()) {
                if (stratum.getValue().get(bit)) {
                    inNone = false;
                    within(stratum.getKey(), number, bit, of);
                }
            }
            if (inNone) {
                within(Facets.NOT_RECORDED, number, bit, of);
            }
        }

        private static void within(String stratum, int number, int bit, Tallies.Of of) {
            for (Tally tally : of.in(stratum)) {
                tally.meet(number, Tally.Sureness.LISTED, of.delivery());
                tally.child(Tally.Sureness.LISTED, bit);
            }
        }
    }
}
