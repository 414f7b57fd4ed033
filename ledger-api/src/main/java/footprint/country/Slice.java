package footprint.country;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The children from one number to another, and who of them is on which roll, worked out once. Bit 0 of every set is the first
 * child. Going through a country slice by slice keeps memory small, and what is counted of each adds up. Thread-safe.
 */
final class Slice {
    private static final int SIZE = 1 << 16;
    private static final String YEAR_GROUP = "year-group:";
    private static final String AUTHORITY = "local-authority:";

    private final Pupils pupils;
    private final int from;
    private final int to;
    private final Map<Roll, BitSet> rolls = new ConcurrentHashMap<>();
    private final Map<Roll, Map<String, BitSet>> strata = new ConcurrentHashMap<>();

    /** @param number from 0 to one less than {@link #count} */
    Slice(Pupils pupils, int number) {
        this.pupils = pupils;
        from = number * SIZE;
        to = Math.min(pupils.count(), from + SIZE);
    }

    /** How many there are. */
    static int count(Pupils pupils) {
        return numberOf(pupils.count() - 1) + 1;
    }

    /** Of the slice that a child is in. */
    static int numberOf(int child) {
        return child / SIZE;
    }

    /** The whole country, cut into slices. */
    static List<Slice> all(Pupils pupils) {
        return IntStream.range(0, count(pupils))
                .mapToObj(number -> new Slice(pupils, number))
                .toList();
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whoever is on the roll; to be read only. */
    BitSet of(Roll roll) {
        return rolls.computeIfAbsent(roll, this::read);
    }

    /** The roll's children by the names of its strata; to be read only, and empty for a roll without strata. */
    Map<String, BitSet> strata(Roll roll) {
        return strata.computeIfAbsent(roll, this::divide);
    }

    /** Those on a roll who are in one stratum, in a set that the caller may change. */
    BitSet of(Roll roll, String stratum) {
        if (!stratum.startsWith(YEAR_GROUP)) {
            return (BitSet) strata(roll).getOrDefault(stratum, new BitSet()).clone();
        }
        int yearGroup = Integer.parseInt(stratum.substring(YEAR_GROUP.length()));
        BitSet inIt = (BitSet) of(roll).clone();
        inIt.clear(0, bit(pupils.first(roll.schoolYear(), yearGroup)));
        inIt.clear(bit(pupils.end(roll.schoolYear(), yearGroup)), to - from);
        return inIt;
    }

    private int bit(int child) {
        return Math.max(0, Math.min(to, child) - from);
    }

    private BitSet read(Roll roll) {
        BitSet read = new BitSet(to - from);
        for (int yearGroup = 0; yearGroup < Scale.YEAR_GROUPS; yearGroup++) {
            int end = Math.min(to, pupils.end(roll.schoolYear(), yearGroup));
            for (int child = Math.max(from, pupils.first(roll.schoolYear(), yearGroup)); child < end; child++) {
                if (roll.holds(child, yearGroup)) {
                    read.set(child - from);
                }
            }
        }
        return read;
    }

    private Map<String, BitSet> divide(Roll roll) {
        Map<String, BitSet> parts = new TreeMap<>();
        if (!roll.stratified()) {
            return parts;
        }
        BitSet[] authorities = new BitSet[pupils.schools().authorities()];
        Arrays.setAll(authorities, any -> new BitSet());
        of(roll).stream().forEach(bit -> authorities[pupils.authority(from + bit, roll.schoolYear())].set(bit));
        for (int authority = 0; authority < authorities.length; authority++) {
            put(authority(authority), authorities[authority], parts);
        }
        for (int group = 0; group < Scale.YEAR_GROUPS; group++) {
            put(yearGroup(group), of(roll, yearGroup(group)), parts);
        }
        return parts;
    }

    private static void put(String stratum, BitSet part, Map<String, BitSet> parts) {
        if (!part.isEmpty()) {
            parts.put(stratum, part);
        }
    }

    static String yearGroup(int yearGroup) {
        return YEAR_GROUP + yearGroup;
    }

    static String authority(int authority) {
        return AUTHORITY + Schools.code(authority);
    }
}
