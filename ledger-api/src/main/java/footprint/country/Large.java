package footprint.country;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An entry whose children follow from a rule, as it is counted. Thread-safe. */
final class Large {
    private final Tally.Sureness sureness;
    private final Members members;
    private final Tallies.Of of;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    Large(Tally.Sureness sureness, Members members, Tallies.Of of) {
        this.sureness = sureness;
        this.members = members;
        this.of = of;
    }

    void count(Slice slice, Rolls.Strata strata, Map<Tally, Gathered> gathered) {
        BitSet all = members.in(slice);
        if (all.isEmpty()) {
            return;
        }
        gather(of.whole(), all, gathered);
        BitSet inNone = (BitSet) all.clone();
        strata.of(of.schoolYear()).forEach((stratum, children) -> {
            BitSet inIt = (BitSet) all.clone();
            inIt.and(children);
            inNone.andNot(children);
            within(stratum, inIt, gathered);
        });
        within(Facets.NOT_RECORDED, inNone, gathered);
    }

    private void within(String stratum, BitSet children, Map<Tally, Gathered> gathered) {
        if (!children.isEmpty()) {
            if (met.add(stratum)) {
                of.entry(sureness, stratum);
            }
            gather(of.in(stratum), children, gathered);
        }
    }

    private void gather(Iterable<Tally> tallies, BitSet children, Map<Tally, Gathered> gathered) {
        for (Tally tally : tallies) {
            gathered.computeIfAbsent(tally, any -> new Gathered()).add(sureness, children);
        }
    }
}
