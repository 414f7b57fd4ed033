package footprint.country;

import footprint.catalogue.Catalogue;
import footprint.catalogue.CensusOrReturn;
import footprint.catalogue.Code;
import footprint.collection.Collection;
import footprint.entry.CorrectionReason;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What is collected about the children, year by year. For one thread until it is made. */
final class Censuses {
    /** A census with strata, by which releases can be described. */
    record Census(Roll roll, LocalDate day, String words) {}

    private static final double ANSWERED = 0.99;
    private static final int CORRECTED = 20;
    private static final int PLACEMENT_SINCE = 2017;
    private static final int DAILY_SINCE = 2024;
    private static final Code PLACEMENT = new Code("reason-for-placement");
    private static final Code PUPIL_INFORMATION = new Code("ea1996-s537a");

    private final Scale scale;
    private final List<Slice> everyone;
    private final Catalogue catalogue;
    private final Telling telling;
    private final Chance chance;
    private int rolls;
    private final List<Told> told = new ArrayList<>();
    private final List<Census> censuses = new ArrayList<>();
    private final List<Census> placements = new ArrayList<>();

    Censuses(Scale scale, List<Slice> everyone, Catalogue catalogue, Telling telling, Chance chance) {
        this.scale = scale;
        this.everyone = everyone;
        this.catalogue = catalogue;
        this.telling = telling;
        this.chance = chance;
        for (int year = scale.firstYear(); year <= Scale.LAST_YEAR; year++) {
            schoolCensuses(year);
            placements(year);
            if (!scale.national()) {
                assessments(year);
                children(year);
            }
        }
    }

    List<Told> told() {
        return Collections.unmodifiableList(told);
    }

    /** School censuses, the oldest first. */
    List<Census> schoolCensuses() {
        return Collections.unmodifiableList(censuses);
    }

    /** Censuses of alternative provision, the oldest first. */
    List<Census> placements() {
        return Collections.unmodifiableList(placements);
    }

    private void schoolCensuses(int year) {
        for (SchoolCalendar.Term term : SchoolCalendar.terms(year)) {
            String words = term.name() + " " + term.censusDay().getYear();
            Roll roll = tell(
                    "school-census-" + term.name(),
                    year,
                    words,
                    new Occurred.Day(term.censusDay()),
                    all(ANSWERED),
                    true);
            censuses.add(new Census(roll, term.censusDay(), "the school census of " + words));
            if (year >= DAILY_SINCE && !scale.national()) {
                Occurred whole = new Occurred.Interval(term.first(), term.last());
                tell("daily-attendance", year, words, whole, all(0.995), false);
            }
        }
    }

    /** One child in 500 is placed outside a mainstream school, most of them from year 7 to 11. */
    private void placements(int year) {
        LocalDate day = SchoolCalendar.terms(year).get(1).censusDay();
        String words = "spring " + day.getYear();
        Roll roll = tell(
                "alternative-provision-census",
                year,
                words,
                new Occurred.Day(day),
                group -> group > 11 ? 0 : group < 7 ? 0.0005 : 0.0049,
                true);
        if (!isEmpty(roll)) {
            placements.add(new Census(roll, day, "the alternative provision census of " + words));
        }
    }

    private void assessments(int year) {
        yearly("early-years-profile", year, 6, 0, 0);
        yearly("key-stage-2", year, 7, 6, 6);
        yearly("key-stage-4", year, 8, 11, 11);
        yearly("key-stage-5", year, 8, 13, 13);
        if (year < 2023) {
            yearly("key-stage-1", year, 6, 2, 2);
        }
        if (year >= 2011) {
            yearly("phonics-check", year, 6, 1, 1);
        }
        if (year >= 2021) {
            yearly("multiplication-tables-check", year, 6, 4, 4);
        }
    }

    private void yearly(String collection, int year, int month, int from, int to) {
        LocalDate day = LocalDate.of(year + 1, month, month == 8 ? 14 : 20);
        if (day.isBefore(Country.LAST_DAY)) {
            IntToDoubleFunction rates = group -> group >= from && group <= to ? 0.985 : 0;
            tell(collection, year, "summer " + (year + 1), new Occurred.Day(day), rates, false);
        }
    }

    private void children(int year) {
        Occurred march = new Occurred.Day(LocalDate.of(year + 1, 3, 31));
        String words = "spring " + (year + 1);
        tell("children-looked-after", year, words, march, all(0.0075), false);
        if (year >= 2008) {
            tell("children-in-need", year, words, march, all(0.033), false);
        }
    }

    private static IntToDoubleFunction all(double rate) {
        return group -> rate;
    }

    private Roll tell(
            String code, int year, String term, Occurred occurred, IntToDoubleFunction rates, boolean stratified) {
        LocalDate day = Objects.requireNonNull(occurred.latest());
        Roll roll = new Roll(
                telling.next(day),
                year,
                IntStream.range(0, Scale.YEAR_GROUPS)
                        .mapToObj(rates::applyAsDouble)
                        .toList(),
                chance.of(rolls++),
                stratified);
        if (!isEmpty(roll)) {
            Line.OfChildren line = new Line.OfChildren(
                    roll.id(),
                    occurred,
                    Telling.CENSUS_TEAM,
                    Line.Kind.COLLECTION,
                    said(catalogue.collection(new Code(code)).orElseThrow(), term, year),
                    new Whose.Listed(new Members.OnRoll(roll)),
                    stratified ? roll : null);
            told.add(new Told(day, line));
            if (!stratified && rolls % CORRECTED == 0) {
                LocalDate later = Country.noLater(day.plusDays(60));
                told.add(new Told(later, amendment(line, later)));
            }
        }
        return roll;
    }

    /** It had named another provider. */
    private Line amendment(Line.OfChildren before, LocalDate day) {
        Collection said = (Collection) before.said();
        Collection right =
                new Collection(said.collection(), said.term(), "Example councils", said.power(), said.items());
        return before.amended(telling.next(day), day, CorrectionReason.WRONG_DETAILS, before.saying(right));
    }

    /** In a small country a census can find nobody; then nothing is told of it. */
    private boolean isEmpty(Roll roll) {
        return everyone.stream().allMatch(slice -> slice.of(roll).isEmpty());
    }

    /** The reason for placement is collected since January 2018 (SI 2017/807). */
    private static Collection said(CensusOrReturn collection, String term, int year) {
        boolean before = year < PLACEMENT_SINCE;
        Code power = collection.power();
        return new Collection(
                collection.code(),
                term,
                "Example schools and councils",
                power == null || before && collection.items().contains(PLACEMENT) ? PUPIL_INFORMATION : power,
                collection.items().stream()
                        .filter(item -> !before || !item.equals(PLACEMENT))
                        .toList());
    }
}
