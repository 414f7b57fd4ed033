package footprint.country;

import java.time.LocalDate;

/** A line, and the day on which it was told: lines stand in the files in that order. */
record Told(LocalDate day, Line line) {}
