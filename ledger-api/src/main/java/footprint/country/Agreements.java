package footprint.country;

import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.disclosure.Recipient;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The agreements under which records are given away, and what becomes of them. For one thread. */
final class Agreements {
    /** How a release strays from its agreement. */
    enum Overstep {
        ITEMS,
        DATES,
        RECIPIENT,
        CHILDREN,
        IDENTIFYING
    }

    /**
     * An agreement as it was approved.
     *
     * @param keepUntil when what was given must be deleted
     */
    record Agreed(AgreementId id, Terms terms, LocalDate keepUntil) {
        boolean covers(Sharing sharing, long children, LocalDate day) {
            Long ceiling = terms.ceiling();
            return new HashSet<>(terms.items()).containsAll(sharing.items())
                    && terms.purpose().equals(sharing.purpose())
                    && (ceiling == null || children <= ceiling)
                    && day.isBefore(Objects.requireNonNull(terms.until()));
        }
    }

    private static final LocalDate NEW_PANEL = LocalDate.of(2018, 5, 1);
    private static final List<String> ENDS =
            List.of("completed", "completed", "expired", "terminated-by-recipient", "replaced");

    private final Telling telling;
    private final Random dice;
    private final List<Told> told = new ArrayList<>();
    private final Map<List<String>, Agreed> latest = new HashMap<>();
    private final Map<Integer, Integer> numbers = new HashMap<>();

    Agreements(Telling telling, Random dice) {
        this.telling = telling;
        this.dice = dice;
    }

    List<Told> told() {
        return told;
    }

    /** The recipients' agreement that covers this, or a new one; one that is overstepped is always new. */
    Agreed forSharing(
            List<Recipient> recipients, Sharing sharing, long children, LocalDate day, @Nullable Overstep overstep) {
        Agreed before = latest.get(names(recipients));
        if (overstep == null && before != null && before.covers(sharing, children, day)) {
            return before;
        }
        Agreed agreed = approve(recipients, sharing, children, day, overstep);
        if (overstep == null) {
            latest.put(names(recipients), agreed);
        }
        return agreed;
    }

    private Agreed approve(
            List<Recipient> recipients, Sharing sharing, long children, LocalDate day, @Nullable Overstep overstep) {
        LocalDate from = day.minusDays(20 + dice.nextInt(60));
        LocalDate until = overstep == Overstep.DATES ? day.minusDays(5) : from.plusMonths(12 + 12L * dice.nextInt(3));
        LocalDate keepUntil = until.plusMonths(6 + 6L * dice.nextInt(3));
        int number = numbers.merge(from.getYear(), 1, Integer::sum);
        AgreementId id = new AgreementId("EX-%d-%03d".formatted(from.getYear(), number));
        Terms terms = new Terms(
                overstep == Overstep.RECIPIENT ? List.of("Example University of Elsewhere") : names(recipients),
                new Code(from.isBefore(NEW_PANEL) ? "dmap" : "dsap"),
                new Code("art6-1-e"),
                from.isBefore(Sharing.NEW_LAW) ? null : new Code("art9-2-j"),
                null,
                null,
                sharing.purpose(),
                overstep == Overstep.ITEMS ? sharing.items().subList(0, 1) : sharing.items(),
                overstep == Overstep.IDENTIFYING ? new Code("tier-3") : sharing.tier(),
                null,
                overstep == Overstep.CHILDREN ? Math.max(1, children / 3) : ceiling(children),
                from,
                until,
                keepUntil,
                "EX-PANEL-" + number,
                null);
        tell(telling.ofAgreement(from, id, terms, false));
        if (overstep == null) {
            later(id, terms, from, until);
        }
        return new Agreed(id, terms, keepUntil);
    }

    private static List<String> names(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::name).toList();
    }

    /** Twice as many as are meant, in whole hundreds. */
    private static long ceiling(long children) {
        return (children / 50 + 1) * 100;
    }

    private void later(AgreementId id, Terms terms, LocalDate from, LocalDate until) {
        if (dice.nextInt(8) == 0) {
            LocalDate day = from.plusMonths(5);
            tell(telling.ofAgreement(day, id, longer(terms), true));
        }
        if (dice.nextBoolean()) {
            Code reason = new Code(ENDS.get(dice.nextInt(ENDS.size())));
            tell(new Told(
                    until,
                    new Line.EndOfAgreement(
                            telling.next(until), new Occurred.Day(until), Telling.DEPARTMENT, id, until, reason)));
        }
    }

    private static Terms longer(Terms terms) {
        LocalDate keepUntil = terms.keepUntil();
        return new Terms(
                terms.recipients(),
                terms.approval(),
                terms.article6(),
                terms.article9(),
                terms.schedule1(),
                "EX-DPIA-2",
                terms.purpose(),
                terms.items(),
                terms.identifiability(),
                terms.cohortDescription(),
                terms.ceiling(),
                terms.from(),
                terms.until(),
                keepUntil == null ? null : keepUntil.plusMonths(6),
                terms.panel(),
                terms.review());
    }

    private void tell(Told one) {
        if (one.day().isBefore(Country.LAST_DAY)) {
            told.add(one);
        }
    }
}
