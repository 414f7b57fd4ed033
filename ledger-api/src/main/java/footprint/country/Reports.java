package footprint.country;

import footprint.catalogue.Code;
import footprint.disclosure.Change;
import footprint.disclosure.Delivery;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Notification;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.Recipient;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What is told about a release between recipient and department: of about one copy in ten, what the recipient did beyond it,
 * by names, by group or not at all (34 CFR 99.32 lets it report by class, school or district); of one listed in eight, that a few
 * children were erased from it (UK GDPR Art. 19). All of it comes before a release is corrected. For one thread.
 */
final class Reports {
    private static final int USED_FURTHER = 10;
    private static final int ERASED = 8;

    private final Organisations organisations;
    private final Populations populations;
    private final Telling telling;
    private final Random dice;
    private final List<Told> told = new ArrayList<>();
    private final Set<EntryId> usedFurther = new HashSet<>();
    private int copies;
    private int used;

    Reports(
            List<Released> released,
            Organisations organisations,
            Populations populations,
            Telling telling,
            Random dice) {
        this.organisations = organisations;
        this.populations = populations;
        this.telling = telling;
        this.dice = dice;
        for (Released one : released) {
            Delivery delivery = one.said().delivery();
            boolean copy = delivery == Delivery.EXTRACT || delivery == Delivery.LINKAGE;
            if (copy && copies++ % USED_FURTHER == 3) {
                onwardUse(one);
            }
            if (one.line().whose() instanceof Whose.Listed listed && dice.nextInt(ERASED) == 0) {
                erasure(one, listed.members());
            }
        }
    }

    List<Told> told() {
        return told;
    }

    /** The releases that recipients did something beyond. */
    Set<EntryId> usedFurther() {
        return usedFurther;
    }

    private void onwardUse(Released released) {
        usedFurther.add(released.line().id());
        Disclosure said = released.said();
        LocalDate day = soon(released);
        boolean passedOn = used % 4 < 2;
        boolean linked = used % 4 == 2;
        OnwardUse use = new OnwardUse(
                released.line().id(),
                said.recipients().get(0).name(),
                passedOn ? List.of(another(said)) : List.of(),
                passedOn || linked ? null : new Code("commercial-service"),
                said.items().subList(0, 1 + dice.nextInt(said.items().size())),
                linked ? List.of("Example Survey") : List.of());
        Whose whose = switch (used++ % 4) {
            case 0 ->
                populations
                        .choose(released.told(), Populations.Size.MEDIUM, Populations.Certainty.DESCRIBED)
                        .whose();
            case 1 -> new Whose.Nobody();
            case 2 ->
                populations
                        .choose(released.told(), Populations.Size.SMALL, Populations.Certainty.UNKNOWN)
                        .whose();
            default ->
                released.line().whose() instanceof Whose.Listed listed
                        ? some(listed.members(), released.told(), 20)
                        : new Whose.Nobody();
        };
        tell(day, Line.Kind.ONWARD_USE, use, whose);
    }

    private Recipient another(Disclosure said) {
        Recipient other = organisations.any(dice);
        return said.recipients().contains(other) ? Organisations.EXAMINATIONS : other;
    }

    private void erasure(Released released, Members members) {
        LocalDate day = soon(released);
        Whose whose = some(members, released.told(), 1 + dice.nextInt(4));
        if (whose instanceof Whose.Listed) {
            for (Recipient recipient : released.said().recipients()) {
                Notification notification = new Notification(released.line().id(), recipient.name(), Change.ERASURE);
                tell(day, Line.Kind.NOTIFICATION, notification, whose);
            }
        }
    }

    /** A few of the children; nobody by name where none is found soon. */
    private Whose some(Members members, LocalDate day, int most) {
        int[] some = populations.among(members, SchoolCalendar.schoolYear(day), most);
        return some.length == 0 ? new Whose.Nobody() : new Whose.Listed(new Members.Few(some));
    }

    private LocalDate soon(Released released) {
        return Country.noLater(released.told().plusDays(10L + dice.nextInt(20)));
    }

    private void tell(LocalDate day, Line.Kind kind, Record said, Whose whose) {
        told.add(new Told(day, telling.ofChildren(day, new Occurred.Day(day), kind, said, whose)));
    }
}
