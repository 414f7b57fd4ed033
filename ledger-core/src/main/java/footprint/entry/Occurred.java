package footprint.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as far as whoever records it knows: a moment, a day, or an interval of days with either end
 * open. Written as in ISO 8601-2: {@code 2024-03-01T10:15:00Z}, {@code 2024-03-01}, {@code 2012-04-01/2016-10-31},
 * {@code ../2019-12-31}, {@code ../..} (date not known). Days are days in London.
 */
public sealed interface Occurred {
    ZoneId LONDON = ZoneId.of("Europe/London");

    /** The first day on which it can have happened; null where that end is open. */
    @Nullable
    LocalDate earliest();

    /** The last day on which it can have happened, that day included; null where that end is open. */
    @Nullable
    LocalDate latest();

    record Moment(Instant at) implements Occurred {
        @Override
        public LocalDate earliest() {
            return LocalDate.ofInstant(at, LONDON);
        }

        @Override
        public LocalDate latest() {
            return earliest();
        }

        @JsonValue
        @Override
        public String toString() {
            return at.toString();
        }
    }

    record Day(LocalDate day) implements Occurred {
        @Override
        public LocalDate earliest() {
            return day;
        }

        @Override
        public LocalDate latest() {
            return day;
        }

        @JsonValue
        @Override
        public String toString() {
            return day.toString();
        }
    }

    record Interval(@Nullable LocalDate earliest, @Nullable LocalDate latest) implements Occurred {
        public Interval {
            if (earliest != null && latest != null && latest.isBefore(earliest)) {
                throw new IllegalArgumentException("an interval ends on or after the day it begins");
            }
        }

        @JsonValue
        @Override
        public String toString() {
            return (earliest == null ? ".." : earliest) + "/" + (latest == null ? ".." : latest);
        }
    }

    /** @throws IllegalArgumentException with a sentence that says which forms there are */
    @JsonCreator
    static Occurred parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash >= 0) {
                return new Interval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
            }
            return text.indexOf('T') > 0 ? new Moment(Instant.parse(text)) : new Day(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "write a moment (2024-03-01T10:15:00Z), a day (2024-03-01) or an interval (2012-04-01/2016-10-31, ../2019-12-31)",
                    e);
        }
    }

    private static @Nullable LocalDate end(String text) {
        return text.equals("..") ? null : LocalDate.parse(text);
    }

    /** Whether it can have happened on some day from {@code from} to {@code to}, both included; a null end is open. */
    default boolean mayFallWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = earliest();
        LocalDate last = latest();
        boolean endedBefore = last != null && from != null && last.isBefore(from);
        boolean beganAfter = first != null && to != null && first.isAfter(to);
        return !endedBefore && !beganAfter;
    }
}
