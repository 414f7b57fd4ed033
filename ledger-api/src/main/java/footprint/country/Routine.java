package footprint.country;

import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.disclosure.Delivery;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Recipient;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What goes to the same recipient again and again: pupils of one year group every year, and named look-ups of the border
 * ministry and the police, of which old ones are known by published counts only. For one thread.
 */
final class Routine {
    private static final AgreementId ADMISSIONS = new AgreementId("EX-MOU-ADMISSIONS");
    private static final AgreementId TESTS = new AgreementId("EX-MOU-TESTS");
    private static final List<Code> SENT_ON = Sharing.codes("name", "date-of-birth", "upn", "school", "attainment-ks4");
    private static final List<Code> ASKED_FOR = Sharing.codes("name", "home-address", "school");

    private final Scale scale;
    private final Populations populations;
    private final Telling telling;
    private final Random dice;
    private final List<Told> told = new ArrayList<>();
    private final List<Released> released = new ArrayList<>();

    Routine(Scale scale, Populations populations, Telling telling, Random dice) {
        this.scale = scale;
        this.populations = populations;
        this.telling = telling;
        this.dice = dice;
        int first = scale.national() ? Scale.LAST_YEAR : Scale.FIRST_RELEASES;
        memorandum(ADMISSIONS, Organisations.ADMISSIONS, "administration", LocalDate.of(first, 9, 1));
        memorandum(TESTS, Organisations.EXAMINATIONS, "education-support", LocalDate.of(first, 9, 1));
        for (int year = first; year <= Scale.LAST_YEAR; year++) {
            yearGroup(ADMISSIONS, Organisations.ADMISSIONS, "administration", LocalDate.of(year, 11, 20), 13);
            yearGroup(TESTS, Organisations.EXAMINATIONS, "education-support", LocalDate.of(year + 1, 2, 24), 11);
            namedChildren(year);
        }
    }

    List<Told> told() {
        return told;
    }

    List<Released> released() {
        return released;
    }

    private void memorandum(AgreementId id, Recipient recipient, String purpose, LocalDate from) {
        Terms terms = new Terms(
                List.of(recipient.name()),
                new Code("memorandum"),
                new Code("art6-1-e"),
                null,
                null,
                null,
                new Code(purpose),
                SENT_ON,
                new Code("tier-4"),
                "pupils of one year group",
                null,
                from,
                null,
                null,
                null,
                null);
        told.add(telling.ofAgreement(from, id, terms, false));
    }

    private void yearGroup(AgreementId agreement, Recipient recipient, String purpose, LocalDate day, int group) {
        Censuses.Census census = populations.before(day);
        Members.Described members = Members.OfEntry.of(census.roll(), Slice.yearGroup(group));
        boolean described = day.getYear() < 2018;
        Whose whose = described
                ? new Whose.Described(members, "Pupils of year group " + group + " in " + census.words() + ".")
                : new Whose.Listed(members);
        Disclosure said = said(recipient, agreement, purpose);
        release(day, said, whose, (long) (scale.inSchool() / Scale.YEAR_GROUPS));
    }

    private void namedChildren(int year) {
        for (int month = 10; month < 22; month += year < 2020 ? 3 : 6) {
            LocalDate day = LocalDate.of(year, 9, 3).plusMonths(month - 9L).plusDays(dice.nextInt(25));
            if (day.isBefore(Country.LAST_DAY.minusDays(7))) {
                boolean police = dice.nextInt(3) == 0;
                named(day, police ? Organisations.POLICE : Organisations.BORDER, police);
            }
        }
    }

    private void named(LocalDate day, Recipient recipient, boolean police) {
        int asked = 2 + dice.nextInt(10);
        int found = 1 + dice.nextInt(asked);
        boolean emergency = police && dice.nextInt(4) == 0;
        Whose whose = day.getYear() < 2022
                ? new Whose.Unknown(
                        "Children who were asked for by name; the list was not kept.",
                        new Whose.Published(1L, 1L, (long) asked, (long) found),
                        null)
                : Populations.listed(populations.few(SchoolCalendar.schoolYear(day), found))
                        .whose();
        release(day, lookedUp(recipient, day, police, emergency, asked - found), whose, found);
    }

    private static Disclosure lookedUp(
            Recipient recipient, LocalDate day, boolean police, boolean emergency, long notFound) {
        return new Disclosure(
                List.of(recipient),
                List.of(),
                "NPD",
                null,
                null,
                null,
                new Code(police ? "crime-investigation" : "immigration-enforcement"),
                Sharing.basis(day),
                new Code("dpa2018-schedule2"),
                ASKED_FOR,
                null,
                List.of(),
                new Code("tier-2"),
                Delivery.LOOK_UP,
                emergency ? new Code("missing-child") : null,
                notFound);
    }

    private static Disclosure said(Recipient recipient, AgreementId agreement, String purpose) {
        return new Disclosure(
                List.of(recipient),
                List.of(),
                "NPD",
                null,
                null,
                agreement,
                new Code(purpose),
                new Code("art6-1-e"),
                new Code("prescribed-persons-2009"),
                SENT_ON,
                null,
                List.of(),
                new Code("tier-4"),
                Delivery.EXTRACT,
                null,
                null);
    }

    private void release(LocalDate day, Disclosure said, Whose whose, long about) {
        LocalDate on = Country.told(scale, day);
        Line.OfChildren line = telling.ofChildren(on, new Occurred.Day(day), Line.Kind.DISCLOSURE, said, whose);
        released.add(new Released(line, on, about, null, false));
    }
}
