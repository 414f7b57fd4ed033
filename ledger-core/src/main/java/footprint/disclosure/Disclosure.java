package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.agreement.AgreementId;
import footprint.catalogue.Code;
import footprint.entry.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was given to whom, as the recorder says it. What is null was not known to whoever recorded it, as in old releases.
 *
 * @param dataSet such as "NPD" or "LEO"
 * @param deposit the deposit that a project in a secure setting used
 * @param itemsDescribed items in the words of the source, where they were published in words only
 * @param linkedWith other data sets it was linked with
 * @param identifiability code of a tier
 * @param emergency code of the emergency it answered, if that was the ground
 * @param notMatched how many were asked for and not matched
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Disclosure(
        List<Recipient> recipients,
        List<Recipient> onwardRecipients,
        String dataSet,
        @Nullable String dataSetVersion,
        @Nullable EntryId deposit,
        @Nullable AgreementId agreement,
        @Nullable Code purpose,
        @Nullable Code lawfulBasis,
        @Nullable Code gateway,
        List<Code> items,
        @Nullable String itemsDescribed,
        List<String> linkedWith,
        @Nullable Code identifiability,
        Delivery delivery,
        @Nullable Code emergency,
        @Nullable Long notMatched) {
    /** Everyone who was given it, directly or onward. */
    public Stream<Recipient> everyRecipient() {
        return Stream.concat(recipients.stream(), onwardRecipients.stream());
    }

    public Optional<Recipient> recipientCalled(String name) {
        return everyRecipient().filter(recipient -> recipient.isCalled(name)).findFirst();
    }
}
