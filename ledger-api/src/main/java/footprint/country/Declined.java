package footprint.country;

import footprint.catalogue.Code;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Recipient;
import footprint.entry.CorrectionReason;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Requests that were refused: about one in sixty, as 15 of 887 were. For one thread. */
final class Declined {
    private static final int REQUESTS_FOR_EACH = 60;
    private static final int CORRECTED = 3;
    private static final List<String> WHO = List.of("press", "private-company", "private-company", "university");
    private static final List<String> GROUNDS = List.of(
            "more-than-needed",
            "purpose-not-allowed",
            "too-identifying",
            "security-not-shown",
            "not-in-public-interest");

    private Declined() {}

    /** @param requests how many were granted */
    static List<Told> all(
            int requests,
            Scale scale,
            Organisations organisations,
            Populations populations,
            Telling telling,
            Random dice) {
        List<Told> told = new ArrayList<>();
        int first = scale.firstOfReleases();
        int howMany = Math.max(4, requests / REQUESTS_FOR_EACH);
        for (int i = 0; i < howMany; i++) {
            int year = first + dice.nextInt(Scale.LAST_YEAR - first + 1);
            LocalDate day = LocalDate.ofYearDay(year, 40 + dice.nextInt(320));
            Recipient requester = organisations.ofKind(WHO.get(i % WHO.size()), dice);
            Line.OfChildren line = line(day, requester, i, scale, populations, telling, dice);
            LocalDate on = Country.told(scale, day);
            told.add(new Told(on, line));
            if (i % CORRECTED == 1) {
                told.add(amendment(line, Country.noLater(on.plusDays(40)), telling));
            }
        }
        return told;
    }

    /** It had named another ground. */
    private static Told amendment(Line.OfChildren before, LocalDate day, Telling telling) {
        DeclinedRequest said = (DeclinedRequest) before.said();
        Code first = new Code(GROUNDS.get(0));
        Code ground = first.equals(said.ground()) ? new Code(GROUNDS.get(1)) : first;
        DeclinedRequest right = new DeclinedRequest(
                said.requesters(),
                said.dataSet(),
                said.purpose(),
                said.wholly(),
                ground,
                said.agreement(),
                said.panel(),
                said.items(),
                said.itemsDescribed());
        return new Told(
                day,
                new Line.Amendment(
                        telling.next(day),
                        new Occurred.Day(day),
                        Telling.DEPARTMENT,
                        before.id(),
                        1,
                        CorrectionReason.WRONG_DETAILS,
                        before.saying(right)));
    }

    private static Line.OfChildren line(
            LocalDate day,
            Recipient requester,
            int number,
            Scale scale,
            Populations populations,
            Telling telling,
            Random dice) {
        Sharing sharing = Sharing.any(requester, day, dice);
        DeclinedRequest said = new DeclinedRequest(
                List.of(requester),
                "NPD",
                sharing.purpose(),
                dice.nextInt(5) > 0,
                new Code(GROUNDS.get(dice.nextInt(GROUNDS.size()))),
                null,
                "EX-PANEL-" + day.getYear(),
                sharing.items(),
                null);
        Whose whose = switch (number % 4) {
            case 0, 1 -> new Whose.Nobody();
            case 2 ->
                populations
                        .choose(day, Populations.Size.LARGE, Populations.Certainty.DESCRIBED)
                        .whose();
            default ->
                populations
                        .choose(day, Populations.Size.MEDIUM, Populations.Certainty.UNKNOWN)
                        .whose();
        };
        return new Line.OfChildren(
                telling.next(Country.told(scale, day)),
                new Occurred.Day(day),
                Telling.DEPARTMENT,
                Line.Kind.DECLINED_REQUEST,
                said,
                whose,
                null);
    }
}
