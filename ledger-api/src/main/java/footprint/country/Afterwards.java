package footprint.country;

import footprint.disclosure.Disclosure;
import footprint.disclosure.Recipient;
import footprint.entry.CorrectionReason;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What becomes of releases later: of a few, what was recorded is corrected or withdrawn; for half of what had to be deleted,
 * the recipients certify that it is. Nothing is corrected that others are described by. For one thread.
 */
final class Afterwards {
    private static final int AMENDED = 5;
    private static final int WITHDRAWN = 7;
    private static final int MANY = 200;

    private final Telling telling;
    private final Populations populations;
    private final Random dice;
    private final List<Told> told = new ArrayList<>();

    Afterwards(List<Released> released, Telling telling, Populations populations, Random dice) {
        this.telling = telling;
        this.populations = populations;
        this.dice = dice;
        released.forEach(this::after);
    }

    List<Told> told() {
        return told;
    }

    private void after(Released released) {
        int fate = released.correctable() ? dice.nextInt(100) : 100;
        LocalDate day = Country.noLater(released.told().plusDays(30L + dice.nextInt(400)));
        if (fate < AMENDED) {
            amend(released, day, fate);
        } else if (fate < WITHDRAWN) {
            tell(
                    day,
                    new Line.Withdrawal(
                            telling.next(day),
                            new Occurred.Day(day),
                            Telling.DEPARTMENT,
                            released.line().id(),
                            CorrectionReason.RECORDED_TWICE));
            return;
        }
        if (released.agreed() != null && dice.nextBoolean()) {
            destroy(released, released.agreed().keepUntil().minusDays(dice.nextInt(90)));
        }
    }

    private void amend(Released released, LocalDate day, int fate) {
        Line.OfChildren before = released.line();
        Line.OfChildren after;
        CorrectionReason reason;
        if (before.whose() instanceof Whose.Listed listed && fate < 3 && released.about() > MANY) {
            int year = SchoolCalendar.schoolYear(released.told());
            Members wrong = new Members.Few(populations.few(year, 40));
            after = before.about(new Whose.Listed(new Members.Without(listed.members(), wrong)));
            reason = CorrectionReason.WRONG_CHILD;
        } else if (before.whose() instanceof Whose.Unknown) {
            after = before.about(populations
                    .choose(released.told(), Populations.Size.LARGE, Populations.Certainty.DESCRIBED)
                    .whose());
            reason = CorrectionReason.INCOMPLETE;
        } else {
            after = before.saying(withFewerItems(released.said()));
            reason = CorrectionReason.WRONG_DETAILS;
        }
        tell(
                day,
                new Line.Amendment(
                        telling.next(day), new Occurred.Day(day), Telling.DEPARTMENT, before.id(), 1, reason, after));
    }

    private static Disclosure withFewerItems(Disclosure said) {
        int fewer = Math.max(1, said.items().size() - 1);
        return new Disclosure(
                said.recipients(),
                said.onwardRecipients(),
                said.dataSet(),
                said.dataSetVersion(),
                said.deposit(),
                said.agreement(),
                said.purpose(),
                said.lawfulBasis(),
                said.gateway(),
                said.items().subList(0, fewer),
                said.itemsDescribed(),
                said.linkedWith(),
                said.identifiability(),
                said.delivery(),
                said.emergency(),
                said.notMatched());
    }

    private void destroy(Released released, LocalDate day) {
        if (day.isBefore(Country.LAST_DAY) && day.isAfter(released.told().plusDays(1))) {
            for (Recipient recipient : released.said().recipients()) {
                tell(
                        day,
                        new Line.Destruction(
                                telling.next(day),
                                new Occurred.Day(day),
                                Telling.DEPARTMENT,
                                released.line().id(),
                                recipient.name(),
                                "EX-CERT-" + (told.size() + 1)));
            }
        }
    }

    private void tell(LocalDate day, Line line) {
        told.add(new Told(day, line));
    }
}
