package footprint.statistics;

import footprint.cohort.Certainty;
import footprint.cohort.Cohort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up order of events, and the versions of entries that it leaves. */
final class InventedVersions {
    /** @param ended event that ended it; {@code Long.MAX_VALUE} while it stands */
    record Invented(Version version, Set<Integer> children, Map<String, Set<Integer>> strata, long ended) {
        boolean stoodAt(long position) {
            return version.globalIndex() < position && ended >= position;
        }
    }

    private static final int CHILDREN = 40;
    private static final Map<Dimension, List<String>> POOL = Map.of(
            Dimension.RECIPIENT, List.of("Example University", "EXAMPLE university", "Example Trust"),
            Dimension.RECIPIENT_KIND, List.of("university", "charity"),
            Dimension.KIND, List.of("CollectionRecorded", "DisclosureRecorded"),
            Dimension.DELIVERY, List.of("extract", "secure-deposit", "secure-project"),
            Dimension.YEAR, List.of("2023", "2024"),
            Dimension.ITEM, List.of("name", "address", "no-such-item"),
            Dimension.GATEWAY, List.of("ea1996-s537a"),
            Dimension.PURPOSE, List.of("research", "safeguarding"));

    private final Random random;
    private final List<Invented> invented = new ArrayList<>();
    private final long end;

    InventedVersions(long seed, int events) {
        random = new Random(seed);
        long index = random.nextInt(5);
        for (int event = 0; event < events; event++, index += 1 + random.nextInt(3)) {
            int earlier = invented.isEmpty() ? -1 : random.nextInt(invented.size());
            boolean ends = random.nextInt(4) == 0
                    && earlier >= 0
                    && invented.get(earlier).ended() == Long.MAX_VALUE;
            if (ends) {
                Invented old = invented.get(earlier);
                invented.set(earlier, new Invented(old.version(), old.children(), old.strata(), index));
            }
            if (!ends || random.nextBoolean()) {
                invented.add(version(index));
            }
        }
        end = index;
    }

    static Stream<String> sensitivity(String item) {
        return switch (item) {
            case "name" -> Stream.of("ordinary");
            case "address" -> Stream.of("sensitive");
            default -> Stream.of();
        };
    }

    /** One past the last event. */
    long end() {
        return end;
    }

    List<Invented> all() {
        return List.copyOf(invented);
    }

    Versions loaded() {
        Versions versions = new Versions(InventedVersions::sensitivity);
        load(versions, 0, end);
        return versions;
    }

    /** Adds what happened from one event to before another. */
    void load(Versions versions, long from, long to) {
        invented.stream()
                .filter(each -> isIn(each.version().globalIndex(), from, to))
                .forEach(each -> versions.add(each.version(), parts(each)));
        invented.stream()
                .filter(each -> isIn(each.ended(), from, to))
                .forEach(each -> versions.end(versions.placeOf(each.version().globalIndex()), each.ended()));
    }

    private static boolean isIn(long index, long from, long to) {
        return index >= from && index < to;
    }

    private static Map<String, Cohort> parts(Invented each) {
        Map<String, Cohort> parts = new HashMap<>();
        each.strata().forEach((name, children) -> parts.put(name, cohort(children)));
        return parts;
    }

    private Invented version(long index) {
        int sureness = random.nextInt(8);
        Certainty certainty = sureness == 0
                ? null
                : sureness == 1 ? Certainty.UNKNOWN : sureness < 5 ? Certainty.LISTED : Certainty.DESCRIBED;
        boolean known = certainty == Certainty.LISTED || certainty == Certainty.DESCRIBED;
        Set<Integer> children = known ? someChildren() : Set.of();
        Integer only = children.size() == 1 ? children.iterator().next() : null;
        Map<String, Set<Integer>> strata = new TreeMap<>();
        if (random.nextInt(3) == 0) {
            strata.put("year-group:1", someChildren());
            strata.put("year-group:2", someChildren());
        }
        Map<Dimension, List<String>> values = new TreeMap<>();
        POOL.forEach((dimension, pool) -> {
            List<String> some =
                    pool.stream().filter(any -> random.nextInt(3) == 0).toList();
            if (!some.isEmpty()) {
                values.put(dimension, some);
            }
        });
        Integer schoolYear = random.nextInt(5) == 0 ? null : 2022 + random.nextInt(2);
        Cohort cohort = known && only == null ? cohort(children) : null;
        return new Invented(
                new Version(index, certainty, only, cohort, schoolYear, values), children, strata, Long.MAX_VALUE);
    }

    private Set<Integer> someChildren() {
        Set<Integer> some = new TreeSet<>();
        IntStream.range(0, random.nextInt(6)).forEach(any -> some.add(random.nextInt(CHILDREN) - 1));
        return some;
    }

    private static Cohort cohort(Set<Integer> children) {
        return Cohort.of(children.stream().mapToInt(Integer::intValue).toArray());
    }
}
