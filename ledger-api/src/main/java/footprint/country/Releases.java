package footprint.country;

import footprint.disclosure.Delivery;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Recipient;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What is given to one recipient after the other, from 130 to 250 times a year in England. Of old releases a description
 * survives or nothing, of new ones the list. About one in 25 strays from its agreement. For one thread.
 */
final class Releases {
    private static final int LISTED_OF_A_NATION = 20;
    private static final int STRAYING = 25;

    private final Scale scale;
    private final Organisations organisations;
    private final Populations populations;
    private final Agreements agreements;
    private final Telling telling;
    private final Random dice;
    private final List<Released> released = new ArrayList<>();

    Releases(
            Scale scale,
            Organisations organisations,
            Populations populations,
            Agreements agreements,
            Telling telling,
            Random dice) {
        this.scale = scale;
        this.organisations = organisations;
        this.populations = populations;
        this.agreements = agreements;
        this.telling = telling;
        this.dice = dice;
        List<LocalDate> days = days();
        for (int i = 0; i < days.size(); i++) {
            boolean listed = scale.national() && i >= days.size() - LISTED_OF_A_NATION;
            release(days.get(i), listed);
        }
    }

    /** In the order of their days. */
    List<Released> released() {
        return Collections.unmodifiableList(released);
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        int first = scale.firstOfReleases();
        for (int year = first; year <= Country.LAST_DAY.getYear(); year++) {
            int releases = scale.releases(130 + dice.nextInt(121));
            for (int i = 0; i < releases; i++) {
                LocalDate day = LocalDate.ofYearDay(year, 1 + dice.nextInt(365));
                if (day.isBefore(Country.LAST_DAY.minusDays(7))) {
                    days.add(day);
                }
            }
        }
        Collections.sort(days);
        return days;
    }

    private void release(LocalDate day, boolean mustBeListed) {
        List<Recipient> recipients = recipients();
        Sharing sharing = Sharing.any(recipients.get(0), day, dice);
        Populations.Certainty certainty = mustBeListed ? Populations.Certainty.LISTED : certainty(day);
        Populations.Chosen chosen = populations.choose(day, Populations.Size.any(dice), certainty);
        Agreements.Overstep overstep = overstep(certainty);
        Agreements.Agreed agreed = dice.nextInt(16) == 0
                ? null
                : agreements.forSharing(recipients, sharing, chosen.about(), day, overstep);
        LocalDate told = Country.told(scale, day);
        Line.OfChildren line = telling.ofChildren(
                told,
                occurred(day, certainty),
                Line.Kind.DISCLOSURE,
                said(recipients, sharing, agreed),
                chosen.whose());
        released.add(new Released(line, told, chosen.about(), agreed, true));
    }

    private Populations.Certainty certainty(LocalDate day) {
        int place = dice.nextInt(100);
        int unknown = day.getYear() < 2018 ? 35 : day.getYear() < 2023 ? 15 : 5;
        int described = day.getYear() < 2018 ? 95 : day.getYear() < 2023 ? 55 : 25;
        if (place < unknown) {
            return Populations.Certainty.UNKNOWN;
        }
        return place < described || scale.national() ? Populations.Certainty.DESCRIBED : Populations.Certainty.LISTED;
    }

    private Agreements.@Nullable Overstep overstep(Populations.Certainty certainty) {
        if (dice.nextInt(STRAYING) != 0) {
            return null;
        }
        Agreements.Overstep[] ways = Agreements.Overstep.values();
        Agreements.Overstep way = ways[dice.nextInt(ways.length)];
        return way == Agreements.Overstep.CHILDREN && certainty == Populations.Certainty.UNKNOWN
                ? Agreements.Overstep.ITEMS
                : way;
    }

    /** Of some old ones only a quarter of the year is known, or that it was before some day. */
    private Occurred occurred(LocalDate day, Populations.Certainty certainty) {
        if (certainty == Populations.Certainty.LISTED || day.getYear() >= 2018 || dice.nextInt(4) > 0) {
            return new Occurred.Day(day);
        }
        return new Occurred.Interval(dice.nextInt(3) == 0 ? null : day.minusDays(80), day);
    }

    /** One release in five goes to two. */
    private List<Recipient> recipients() {
        Recipient first = organisations.any(dice);
        Recipient second = dice.nextInt(5) == 0 ? organisations.any(dice) : first;
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private Disclosure said(List<Recipient> recipients, Sharing sharing, Agreements.@Nullable Agreed agreed) {
        Recipient other = organisations.any(dice);
        List<Recipient> onward = dice.nextInt(30) == 0 && !recipients.contains(other) ? List.of(other) : List.of();
        boolean linked = dice.nextInt(12) == 0;
        return new Disclosure(
                recipients,
                onward,
                "NPD",
                null,
                null,
                agreed == null ? null : agreed.id(),
                sharing.purpose(),
                sharing.lawfulBasis(),
                sharing.gateway(),
                sharing.items(),
                null,
                linked ? List.of("Example Survey") : List.of(),
                sharing.tier(),
                linked ? Delivery.LINKAGE : Delivery.EXTRACT,
                null,
                linked ? (long) dice.nextInt(500) : null);
    }
}
