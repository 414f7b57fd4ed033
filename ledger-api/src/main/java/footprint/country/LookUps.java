package footprint.country;

import footprint.access.Access;
import footprint.catalogue.Code;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Looks of staff at children's records in one term: on school days above all, more at the beginning of a week and of the
 * autumn term, hardly any at weekends and in holidays. Each follows from its number, so that none is kept. Thread-safe.
 */
final class LookUps {
    private static final double[] WEEK = {1.15, 1.1, 1.05, 1, 0.8, 0.02, 0.02};
    private static final double HOLIDAY = 0.04;
    private static final double START_OF_YEAR = 2;
    private static final double WITHDRAWN = 0.002;
    private static final double AMENDED = 0.004;
    private static final int SECONDS = 60;

    /** Why somebody looks, and what at. */
    private record Why(Code purpose, List<Code> items) {
        static Why of(String purpose, String... items) {
            return new Why(new Code(purpose), Sharing.codes(items));
        }
    }

    private static final List<Why> OF_SCHOOLS = List.of(
            Why.of("education-support", "attainment-ks2", "sen-status"),
            Why.of("education-support", "phonics-result", "attainment-ks1"),
            Why.of("school-transfer", "name", "school", "school-history"));
    private static final List<Why> OF_COUNCILS = List.of(
            Why.of("school-transfer", "name", "school", "home-address"),
            Why.of("safeguarding", "name", "home-address", "attendance", "child-protection-plan"),
            Why.of("education-support", "sen-status", "sen-type", "looked-after"));
    private static final List<Why> OF_THE_DEPARTMENT =
            List.of(Why.of("administration"), Why.of("subject-access", "name", "school-history"));

    private final int schoolYear;
    private final LocalDate firstDay;
    private final double[] before;
    private final int looks;
    private final Pupils pupils;
    private final Chance chance;
    private final Telling telling;

    /** @param looks how many there are in the term and the holidays after it */
    LookUps(int schoolYear, SchoolCalendar.Term term, LocalDate end, int looks, Pupils pupils, Chance chance) {
        this.schoolYear = schoolYear;
        this.looks = looks;
        this.pupils = pupils;
        this.chance = chance;
        telling = new Telling(chance.of(-1));
        firstDay = term.first();
        before = new double[(int) (end.toEpochDay() - firstDay.toEpochDay()) + 1];
        for (int day = 0; day < before.length - 1; day++) {
            before[day + 1] = before[day] + weight(firstDay.plusDays(day), term);
        }
    }

    /** The looks of the years that are kept, term by term. */
    static List<LookUps> all(Scale scale, Pupils pupils, Chance chance) {
        List<LookUps> all = new ArrayList<>();
        for (int year = Scale.LAST_YEAR + 1 - scale.yearsOfLooks(); year <= Scale.LAST_YEAR; year++) {
            List<SchoolCalendar.Term> terms = SchoolCalendar.terms(year);
            double[] shares = {0.42, 0.31, 0.27};
            for (int term = 0; term < terms.size(); term++) {
                LocalDate end = term + 1 < terms.size() ? terms.get(term + 1).first() : Country.LAST_DAY;
                if (year < Scale.LAST_YEAR && term == 2) {
                    end = SchoolCalendar.terms(year + 1).get(0).first();
                }
                int looks = (int) (shares[term] * scale.looksAYear());
                all.add(new LookUps(year, terms.get(term), end, looks, pupils, chance.of(all.size())));
            }
        }
        return all;
    }

    private static double weight(LocalDate day, SchoolCalendar.Term term) {
        if (Coverages.isLost(day)) {
            return 0;
        }
        double weight = WEEK[day.getDayOfWeek().getValue() - 1];
        if (weight > 0.5 && !term.isSchoolDay(day)) {
            return HOLIDAY;
        }
        boolean startOfYear = day.getMonthValue() == 9 && day.getDayOfMonth() < 26;
        return startOfYear ? weight * START_OF_YEAR : weight;
    }

    int count() {
        return looks;
    }

    /** The day after the last one. */
    LocalDate toldFrom() {
        return firstDay.plusDays(before.length - 1L);
    }

    /** The look of a number from 0. */
    Line.OfChildren look(int number) {
        Chance own = chance.of(number);
        LocalDate day = day((number + own.share(0)) / looks);
        LocalTime time = LocalTime.of(8 + own.below(9, 1), own.below(SECONDS, 2), own.below(SECONDS, 3));
        int child = anyInSchool(own);
        double who = own.share(5);
        String organisation = who < 0.75
                ? Schools.nameOfSchool(pupils.school(child, schoolYear))
                : who < 0.95 ? Schools.nameOfAuthority(pupils.authority(child, schoolYear)) : "Example Department";
        String role = who < 0.75 ? "teacher" : who < 0.95 ? "admissions-officer" : "analyst";
        List<Why> reasons = who < 0.75 ? OF_SCHOOLS : who < 0.95 ? OF_COUNCILS : OF_THE_DEPARTMENT;
        Why why = reasons.get(own.below(reasons.size(), 6));
        Access access = new Access(
                organisation, role, "user-" + own.below(9, 7), "look-up-service", why.purpose(), why.items());
        return new Line.OfChildren(
                id(number, day),
                new Occurred.Moment(
                        LocalDateTime.of(day, time).atZone(Occurred.LONDON).toInstant()),
                Telling.LOOK_UP_SERVICE,
                Line.Kind.ACCESS,
                access,
                new Whose.Listed(new Members.Few(together(child, own))),
                null);
    }

    /** Most look at one child, some at a few of its neighbours in school too. */
    private int[] together(int child, Chance own) {
        int more = own.share(8) < 0.88 ? 0 : 1 + own.below(5, 9);
        int last = Math.min(child + more, pupils.first(schoolYear, -1) - 1);
        return IntStream.rangeClosed(child, last).toArray();
    }

    private int anyInSchool(Chance own) {
        int first = pupils.first(schoolYear, Scale.YEAR_GROUPS - 1);
        return first + own.below(pupils.first(schoolYear, -1) - first, 4);
    }

    private EntryId id(int number, LocalDate day) {
        return telling.at(day, number);
    }

    private LocalDate day(double share) {
        int found = Arrays.binarySearch(before, share * before[before.length - 1]);
        return firstDay.plusDays(Math.min(before.length - 2, found >= 0 ? found : -found - 2));
    }

    /** The few looks that did not happen, or were at another child. */
    List<Line> corrections() {
        List<Line> corrections = new ArrayList<>();
        for (int number = 0; number < looks; number++) {
            double fate = chance.of(number).share(10);
            if (fate < WITHDRAWN) {
                corrections.add(withdrawal(number));
            } else if (fate < AMENDED) {
                corrections.add(amendment(number));
            }
        }
        return corrections;
    }

    private Line amendment(int number) {
        Line.OfChildren look = look(number);
        int other = anyInSchool(chance.of(number).of(11));
        return look.amended(
                telling.at(toldFrom(), (long) looks + number),
                toldFrom(),
                CorrectionReason.WRONG_CHILD,
                look.about(new Whose.Listed(new Members.Few(other))));
    }

    private Line withdrawal(int number) {
        LocalDate day = day((number + chance.of(number).share(0)) / looks);
        return new Line.Withdrawal(
                telling.at(toldFrom(), (long) looks + number),
                new Occurred.Day(toldFrom()),
                Telling.LOOK_UP_SERVICE,
                id(number, day),
                CorrectionReason.DID_NOT_HAPPEN);
    }
}
