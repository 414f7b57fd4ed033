package footprint.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Entries that list a few children each, of which a nation has millions, as they are counted: two numbers of each child. */
final class Looks {
    private final Rolls rolls;
    private final List<Tallies.Of> all = new ArrayList<>();
    private final Map<Tallies.Of, Integer> known = new HashMap<>();
    private int[] children = new int[1_024];
    private int[] places = new int[1_024];
    private int size;

    /** @param rolls all of them, before the first is added here */
    Looks(Rolls rolls) {
        this.rolls = rolls;
    }

    void add(Members.Few few, Tallies.Of of) {
        int place = known.computeIfAbsent(of, any -> {
            all.add(of);
            return all.size() - 1;
        });
        Set<String> strata = new TreeSet<>();
        few.forEach(List.of(), child -> {
            keep(child, place);
            strata.addAll(rolls.strataOf(child, of.schoolYear()));
        });
        strata.forEach(stratum -> of.entry(Tally.Sureness.LISTED, stratum));
    }

    private void keep(int child, int place) {
        if (size == children.length) {
            children = Arrays.copyOf(children, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        children[size] = child;
        places[size++] = place;
    }

    /** Any number of threads may count, once everything is added. */
    void count(Slice slice, Map<Tally, Gathered> gathered) {
        for (int i = 0; i < size; i++) {
            int child = children[i];
            if (child >= slice.from() && child < slice.to()) {
                Tallies.Of of = all.get(places[i]);
                gather(of.whole(), child - slice.from(), gathered);
                for (String stratum : rolls.strataOf(child, of.schoolYear())) {
                    gather(of.in(stratum), child - slice.from(), gathered);
                }
            }
        }
    }

    private static void gather(List<Tally> tallies, int bit, Map<Tally, Gathered> gathered) {
        for (Tally tally : tallies) {
            gathered.computeIfAbsent(tally, any -> new Gathered()).add(Tally.Sureness.LISTED, bit);
        }
    }
}
