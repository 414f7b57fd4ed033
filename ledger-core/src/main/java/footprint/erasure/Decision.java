package footprint.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.entry.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person decides.
 *
 * @param erasure the entry that requested it
 * @param ground why it is declined; null where it is granted
 * @param downloadOffered the day on which a download of the history was offered, which must come before an erasure
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decision(
        EntryId erasure,
        Outcome outcome,
        @Nullable Ground ground,
        @Nullable LocalDate downloadOffered) {
    /** @throws IllegalArgumentException if what is declined has no ground, or what is granted no download offered first */
    public Decision {
        if (outcome == Outcome.DECLINED && ground == null) {
            throw new IllegalArgumentException(
                    "an erasure that is declined needs its ground in Art. 17(3): add ground");
        }
        if (outcome == Outcome.GRANTED && ground != null) {
            throw new IllegalArgumentException(
                    "an erasure that is granted has no ground for declining it: leave it out");
        }
        if (outcome == Outcome.GRANTED && downloadOffered == null) {
            throw new IllegalArgumentException(
                    "a download of the history is offered before an erasure is granted: add the day, downloadOffered");
        }
    }
}
