package footprint.country;

import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.entry.RecordedBy;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Names entries in the order in which they are told, and says who tells them. For one thread. */
final class Telling {
    static final RecordedBy DEPARTMENT = new RecordedBy("Example Department", "recording-officer", null);
    static final RecordedBy CENSUS_TEAM = new RecordedBy("Example Department", "census-team", null);
    static final RecordedBy LOOK_UP_SERVICE = new RecordedBy("Example Department", "source-system", null);

    /** The name of the source system in which somebody records. */
    static String source(RecordedBy by) {
        if (by.equals(CENSUS_TEAM)) {
            return "country-censuses";
        }
        return by.equals(LOOK_UP_SERVICE) ? "country-look-ups" : "country-releases";
    }

    private final Chance chance;
    private long told;

    Telling(Chance chance) {
        this.chance = chance;
    }

    /** The next id, led by the day on which it is told. */
    EntryId next(LocalDate day) {
        return at(day, told++);
    }

    /** What the department tells on a day of children, about a time of its own. */
    Line.OfChildren ofChildren(LocalDate day, Occurred occurred, Line.Kind kind, Record said, Whose whose) {
        return new Line.OfChildren(next(day), occurred, DEPARTMENT, kind, said, whose, null);
    }

    /**
     * What the department tells of an agreement on the day from which it holds.
     *
     * @param amends whether there was one under this reference before
     */
    Told ofAgreement(LocalDate day, AgreementId id, Terms terms, boolean amends) {
        return new Told(day, new Line.OfAgreement(next(day), new Occurred.Day(day), DEPARTMENT, id, terms, amends));
    }

    /** The id of something told on that day under a number of its own, which no other may have. */
    EntryId at(LocalDate day, long number) {
        byte[] tail = ByteBuffer.allocate(10)
                .putShort((short) chance.of(1).below(1 << 12, number))
                .putLong(chance.of(number).seed())
                .array();
        return EntryId.at(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), tail);
    }
}
