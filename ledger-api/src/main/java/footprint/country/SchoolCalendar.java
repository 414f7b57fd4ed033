package footprint.country;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The days of a school year, which is named by the calendar year in whose September it begins. Census days are those of
 * England: the first Thursday in October, the third in January and the third in May.
 */
final class SchoolCalendar {
    /** A term with its census day; half-term is a week in its middle. */
    record Term(String name, LocalDate first, LocalDate last, LocalDate censusDay) {
        boolean isSchoolDay(LocalDate day) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            LocalDate middle = first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
            LocalDate monday = middle.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            boolean halfTerm = !day.isBefore(monday) && day.isBefore(monday.plusDays(7));
            return !weekend && !halfTerm && !day.isBefore(first) && !day.isAfter(last);
        }
    }

    private SchoolCalendar() {}

    /** Autumn, spring and summer. */
    static List<Term> terms(int schoolYear) {
        int spring = schoolYear + 1;
        return List.of(
                new Term(
                        "autumn",
                        LocalDate.of(schoolYear, Month.SEPTEMBER, 4),
                        LocalDate.of(schoolYear, Month.DECEMBER, 19),
                        thursday(1, schoolYear, Month.OCTOBER)),
                new Term(
                        "spring",
                        LocalDate.of(spring, Month.JANUARY, 6),
                        LocalDate.of(spring, Month.MARCH, 31),
                        thursday(3, spring, Month.JANUARY)),
                new Term(
                        "summer",
                        LocalDate.of(spring, Month.APRIL, 20),
                        LocalDate.of(spring, Month.JULY, 17),
                        thursday(3, spring, Month.MAY)));
    }

    private static LocalDate thursday(int which, int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.THURSDAY));
    }

    static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }

    /** Such as "2013/14". */
    static String name(int schoolYear) {
        return schoolYear + "/" + String.valueOf(schoolYear + 1).substring(2);
    }
}
