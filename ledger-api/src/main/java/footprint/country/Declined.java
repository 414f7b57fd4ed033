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

    private final Scale scale;
    private final Organisations organisations;
    private final Populations populations;
    private final Telling telling;
    private final Random dice;
    private final List<Told> told = new ArrayList<>();

    /** @param requests how many were granted */
    Declined(
            int requests,
            Scale scale,
            Organisations organisations,
            Populations populations,
            Telling telling,
            Random dice) {
        this.scale = scale;
        this.organisations = organisations;
        this.populations = populations;
        this.telling = telling;
        this.dice = dice;
        int howMany = Math.max(4, requests / REQUESTS_FOR_EACH);
        for (int i = 0; i < howMany; i++) {
            decline(i);
        }
    }

    List<Told> told() {
        return told;
    }

    private void decline(int number) {
        int first = scale.firstOfReleases();
        int year = first + dice.nextInt(Scale.LAST_YEAR - first + 1);
        LocalDate day = LocalDate.ofYearDay(year, 40 + dice.nextInt(320));
        LocalDate on = Country.told(scale, day);
        DeclinedRequest said = said(organisations.ofKind(WHO.get(number % WHO.size()), dice), day);
        Whose whose = whose(number, day);
        Line.OfChildren line = telling.ofChildren(on, new Occurred.Day(day), Line.Kind.DECLINED_REQUEST, said, whose);
        told.add(new Told(on, line));
        if (number % CORRECTED == 1) {
            LocalDate later = Country.noLater(on.plusDays(40));
            told.add(new Told(later, amendment(line, said, later)));
        }
    }

    private DeclinedRequest said(Recipient requester, LocalDate day) {
        Sharing sharing = Sharing.any(requester, day, dice);
        return new DeclinedRequest(
                List.of(requester),
                "NPD",
                sharing.purpose(),
                dice.nextInt(5) > 0,
                new Code(GROUNDS.get(dice.nextInt(GROUNDS.size()))),
                null,
                "EX-PANEL-" + day.getYear(),
                sharing.items(),
                null);
    }

    /** Half name nobody. */
    private Whose whose(int number, LocalDate day) {
        return switch (number % 4) {
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
    }

    /** It had named another ground. */
    private Line amendment(Line.OfChildren before, DeclinedRequest said, LocalDate day) {
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
        return before.amended(telling.next(day), day, CorrectionReason.WRONG_DETAILS, before.saying(right));
    }
}
