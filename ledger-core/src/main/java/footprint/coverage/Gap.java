package footprint.coverage;

import java.time.LocalDate;

/**
 * Days on which a source is known to have done things that are not on record.
 *
 * @param until last day of it
 * @param reason why they are missing, in words that can follow "because"
 */
public record Gap(LocalDate from, LocalDate until, String reason) {
    /** @throws IllegalArgumentException if the last day lies before the first */
    public Gap {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a gap's last day (until) lies before its first (from): mend the dates");
        }
    }
}
