package footprint.country;

import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.disclosure.Delivery;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Recipient;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Since 2021: a deposit of the whole database every year, and projects of researchers that may use it, four in the first year
 * and 75 in England's fifth. What part of it a project uses is seldom told. For one thread.
 */
final class SecureSetting {
    private static final int SINCE = 2021;
    private static final List<Code> DEPOSITED = Sharing.codes(
            "school",
            "year-group",
            "sex",
            "ethnicity",
            "free-school-meals",
            "sen-status",
            "sen-type",
            "attendance",
            "exclusions",
            "attainment-ks1",
            "attainment-ks2",
            "attainment-ks4");

    private static final AgreementId DEPOSITS = new AgreementId("EX-MOU-SECURE-SETTING");

    private record Deposit(EntryId id, Members.Described members) {}

    private final Scale scale;
    private final Organisations organisations;
    private final Populations populations;
    private final Telling telling;
    private final Random dice;
    private final List<Told> told = new ArrayList<>();
    private final List<Released> released = new ArrayList<>();

    SecureSetting(Scale scale, Organisations organisations, Populations populations, Telling telling, Random dice) {
        this.scale = scale;
        this.organisations = organisations;
        this.populations = populations;
        this.telling = telling;
        this.dice = dice;
        agree(DEPOSITS, "memorandum", Organisations.SECURE_SETTING, LocalDate.of(SINCE, 1, 4));
        for (int year = SINCE; year <= Scale.LAST_YEAR; year++) {
            Deposit deposit = deposit(LocalDate.of(year, 3, 2));
            int ofEngland = 4 + (75 - 4) * (year - SINCE) / (Scale.LAST_YEAR - SINCE);
            int projects = Math.max(1, scale.releases(ofEngland) / 2);
            for (int project = 0; project < projects; project++) {
                project(LocalDate.of(year, 4, 1).plusDays(dice.nextInt(270)), deposit);
            }
        }
    }

    List<Told> told() {
        return told;
    }

    List<Released> released() {
        return released;
    }

    private Deposit deposit(LocalDate day) {
        Censuses.Census newest = populations.before(day);
        Censuses.Census older = populations.before(day.minusYears(2));
        Members.Described members = newest.equals(older)
                ? Members.OfEntry.of(newest.roll())
                : new Members.Either(Members.OfEntry.of(newest.roll()), Members.OfEntry.of(older.roll()));
        String words = newest.equals(older)
                ? "Everyone in " + newest.words() + "."
                : "Everyone in " + newest.words() + " or " + older.words() + ".";
        EntryId id = release(
                day,
                said(Organisations.SECURE_SETTING, Delivery.SECURE_DEPOSIT, null, DEPOSITS, DEPOSITED),
                new Whose.Described(members, words),
                (long) scale.inSchool(),
                false);
        return new Deposit(id, members);
    }

    private void project(LocalDate day, Deposit deposit) {
        Recipient recipient = organisations.ofKind("university", dice);
        List<Code> items = DEPOSITED.subList(0, 4 + dice.nextInt(DEPOSITED.size() - 4));
        Whose whose = new Whose.Unknown(
                "A part of the deposit; which one is not published.",
                null,
                new Whose.Bound(day.getYear() - 4, day.getYear(), 4, 18, "NPD"));
        if (dice.nextInt(4) == 0) {
            String group = Slice.yearGroup(10 + dice.nextInt(2));
            Censuses.Census census = populations.before(day);
            whose = new Whose.Described(
                    new Members.Both(
                            new Members.OfEntry(deposit.id(), "", deposit.members()),
                            Members.OfEntry.of(census.roll(), group)),
                    "Those in the deposit who were in " + group.replace("year-group:", "year group ") + " in "
                            + census.words() + ".");
        }
        AgreementId project = new AgreementId("EX-ONS-%d-%03d".formatted(day.getYear(), released.size()));
        agree(project, "ons-accreditation", recipient, day.minusDays(25));
        release(
                day,
                said(recipient, Delivery.SECURE_PROJECT, deposit.id(), project, items),
                whose,
                (long) (scale.inSchool() / Scale.YEAR_GROUPS),
                true);
    }

    private void agree(AgreementId id, String approval, Recipient recipient, LocalDate from) {
        Terms terms = new Terms(
                List.of(recipient.name()),
                new Code(approval),
                new Code("art6-1-e"),
                new Code("art9-2-j"),
                null,
                null,
                new Code("research"),
                DEPOSITED,
                new Code("de-identified"),
                null,
                null,
                from,
                null,
                null,
                null,
                null);
        told.add(telling.ofAgreement(from, id, terms, false));
    }

    private static Disclosure said(
            Recipient recipient,
            Delivery delivery,
            @Nullable EntryId deposit,
            AgreementId agreement,
            List<Code> items) {
        return new Disclosure(
                List.of(recipient),
                List.of(),
                "NPD",
                null,
                deposit,
                agreement,
                new Code("research"),
                new Code("art6-1-e"),
                new Code("dea2017-ch5"),
                items,
                null,
                List.of(),
                new Code("de-identified"),
                delivery,
                null,
                null);
    }

    private EntryId release(LocalDate day, Disclosure said, Whose whose, long about, boolean correctable) {
        LocalDate on = Country.told(scale, day);
        Line.OfChildren line = telling.ofChildren(on, new Occurred.Day(day), Line.Kind.DISCLOSURE, said, whose);
        released.add(new Released(line, on, about, null, correctable));
        return line.id();
    }
}
