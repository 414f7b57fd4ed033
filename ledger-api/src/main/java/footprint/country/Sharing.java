package footprint.country;

import footprint.catalogue.Code;
import footprint.disclosure.Recipient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is given to somebody and what for. Tiers come as often as among the 887 requests from 2012 to 2016: 334 of tier 1, 368
 * of tier 2, 29 of tier 3, 84 of tier 4 and 72 without one.
 *
 * @param tier null where it was never classified
 * @param gateway null where the source names none
 * @param lawfulBasis null before the law of May 2018
 */
record Sharing(
        Code purpose,
        List<Code> items,
        @Nullable Code tier,
        @Nullable Code gateway,
        @Nullable Code lawfulBasis) {
    /** The Data Protection Act 2018 and the GDPR apply from here on. */
    static final LocalDate NEW_LAW = LocalDate.of(2018, 5, 25);

    private static final LocalDate PLACEMENTS_KNOWN = LocalDate.of(2018, 3, 1);
    private static final int TIER_1 = 334;
    private static final int TIER_2 = TIER_1 + 368;
    private static final int TIER_4 = TIER_2 + 84;
    private static final int TIER_3 = TIER_4 + 29;
    private static final int REQUESTS = 887;

    private static final List<String> ORDINARY = List.of(
            "school",
            "year-group",
            "sex",
            "attainment-ks1",
            "attainment-ks2",
            "attainment-ks4",
            "attendance",
            "school-history",
            "home-area",
            "phonics-result");
    private static final List<String> SENSITIVE = List.of(
            "ethnicity",
            "first-language",
            "free-school-meals",
            "disadvantage",
            "sen-status",
            "home-postcode",
            "reason-for-absence");
    private static final List<String> HIGHLY_SENSITIVE =
            List.of("sen-type", "exclusions", "looked-after", "child-in-need", "reason-for-placement");

    private static final Map<String, List<String>> PURPOSES = Map.of(
            "private-company", List.of("commercial-service", "commercial-service", "research"),
            "government-department", List.of("policy-evaluation", "statistics", "benefit-checks"),
            "public-body", List.of("statistics", "school-performance"),
            "local-or-regional-government", List.of("policy-evaluation", "school-performance"),
            "press", List.of("journalism"),
            "examination-and-test-provider", List.of("education-support", "statistics"),
            "think-tank", List.of("research", "policy-evaluation"));
    private static final List<String> OF_RESEARCHERS =
            List.of("research", "research", "research", "policy-evaluation", "statistics");

    static Sharing any(Recipient recipient, LocalDate day, Random dice) {
        String kind = recipient.kind() == null ? "" : recipient.kind().value();
        List<String> purposes = PURPOSES.getOrDefault(kind, OF_RESEARCHERS);
        int place = dice.nextInt(REQUESTS);
        TreeSet<String> items = new TreeSet<>();
        some(ORDINARY, 2 + dice.nextInt(5), items, dice);
        if (place < TIER_2 || place >= TIER_3) {
            some(SENSITIVE, 1 + dice.nextInt(4), items, dice);
        }
        if (place < TIER_1) {
            some(HIGHLY_SENSITIVE, 1 + dice.nextInt(2), items, dice);
        }
        if (day.isBefore(PLACEMENTS_KNOWN) && items.remove("reason-for-placement")) {
            items.add("sen-type");
        }
        return new Sharing(
                new Code(purposes.get(dice.nextInt(purposes.size()))),
                items.stream().map(Code::new).toList(),
                tier(place),
                gateway(dice),
                basis(day));
    }

    private static void some(List<String> of, int howMany, TreeSet<String> into, Random dice) {
        List<String> left = new ArrayList<>(of);
        for (int i = 0; i < howMany; i++) {
            into.add(left.remove(dice.nextInt(left.size())));
        }
    }

    private static @Nullable Code tier(int place) {
        if (place < TIER_1) {
            return new Code("tier-1");
        }
        if (place < TIER_2) {
            return new Code("tier-2");
        }
        if (place < TIER_4) {
            return new Code("tier-4");
        }
        return place < TIER_3 ? new Code("tier-3") : null;
    }

    private static @Nullable Code gateway(Random dice) {
        int place = dice.nextInt(10);
        return place < 6 ? new Code("prescribed-persons-2009") : place < 9 ? new Code("ea1996-s537a") : null;
    }

    static @Nullable Code basis(LocalDate day) {
        return day.isBefore(NEW_LAW) ? null : new Code("art6-1-e");
    }

    static List<Code> codes(String... codes) {
        return Arrays.stream(codes).map(Code::new).toList();
    }

    Sharing with(List<Code> others) {
        return new Sharing(purpose, List.copyOf(others), tier, gateway, lawfulBasis);
    }
}
