package footprint.entry;

import java.time.Instant;

/** Headers of entries that invented people recorded. */
public final class Headers {
    private Headers() {}

    /** @param occurred as in {@link Occurred#parse} */
    public static EntryHeader on(String occurred) {
        return of(EntryId.next(), occurred);
    }

    public static EntryHeader of(EntryId id, String occurred) {
        return new EntryHeader(
                id,
                Occurred.parse(occurred),
                Instant.parse("2026-11-25T09:00:00Z"),
                new RecordedBy("Larkfield Data Office", "data officer", "u-17"),
                "larkfield-register");
    }
}
