package footprint.page;

import footprint.entry.Occurred;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates and times in English words, as clocks in London show them. Thread-safe. */
@Component("dates")
public final class EnglishDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK).withZone(Occurred.LONDON);

    /** "1 March 2024", "1 March 2024 at 10:15", "between 1 April 2012 and 31 October 2016", "by 31 December 2019". */
    public String words(Occurred occurred) {
        if (occurred instanceof Occurred.Moment moment) {
            return words(moment.at());
        }
        LocalDate first = occurred.earliest();
        LocalDate last = occurred.latest();
        if (first == null && last == null) {
            return "date not known";
        }
        if (first == null) {
            return "by " + day(last);
        }
        if (last == null) {
            return "from " + day(first) + " on";
        }
        return first.equals(last) ? day(first) : "between " + day(first) + " and " + day(last);
    }

    public String words(Instant instant) {
        return TIME.format(instant);
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "date not known" : DAY.format(day);
    }
}
