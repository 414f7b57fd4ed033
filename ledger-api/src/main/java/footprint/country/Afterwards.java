package footprint.country;

import footprint.disclosure.Change;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Notification;
import footprint.disclosure.Recipient;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What becomes of releases later: of a few, what was recorded is corrected or withdrawn, and recipients are told of most
 * corrections (UK GDPR Art. 19); for half of what had to be deleted, the recipients certify that it is. Nothing is corrected
 * that others are described by. For one thread.
 */
final class Afterwards {
    private static final int AMENDED = 5;
    private static final int WITHDRAWN = 7;
    private static final int REPORTED_TWICE = 6;
    private static final int MANY = 200;

    private final Telling telling;
    private final Populations populations;
    private final Random dice;
    private final Set<EntryId> usedFurther;
    private int usedFurtherSoFar;
    private final List<Told> told = new ArrayList<>();

    /** @param usedFurther those of which a part are found to be recorded twice after something was reported about them */
    Afterwards(
            List<Released> released, Set<EntryId> usedFurther, Telling telling, Populations populations, Random dice) {
        this.usedFurther = usedFurther;
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
        boolean reported =
                released.correctable() && usedFurther.contains(released.line().id());
        if (reported && usedFurtherSoFar++ % REPORTED_TWICE == 1) {
            fate = AMENDED;
        }
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
        tell(day, before.amended(telling.next(day), day, reason, after));
        notify(released, Country.noLater(day.plusDays(1L + dice.nextInt(20))));
    }

    /** Three recipients in four are told that what they have was put right. */
    private void notify(Released released, LocalDate day) {
        for (Recipient recipient : released.said().recipients()) {
            if (dice.nextInt(4) > 0) {
                Notification notification =
                        new Notification(released.line().id(), recipient.name(), Change.RECTIFICATION);
                tell(
                        day,
                        telling.ofChildren(
                                day, new Occurred.Day(day), Line.Kind.NOTIFICATION, notification, new Whose.Nobody()));
            }
        }
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
