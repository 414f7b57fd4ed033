package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.catalogue.Code;
import footprint.entry.EntryId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient did with a disclosure beyond it, as the recipient reports it.
 *
 * @param recipient who reports it: a name that the disclosure has
 * @param onwardRecipients to whom it passed records on
 * @param purpose code of another purpose that it used them for
 * @param items those that were passed on or used, where the report says so
 * @param linkedWith other data sets that it linked them with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OnwardUse(
        EntryId disclosure,
        String recipient,
        List<Recipient> onwardRecipients,
        @Nullable Code purpose,
        List<Code> items,
        List<String> linkedWith) {
    /** @throws IllegalArgumentException if it says nothing that was done */
    public OnwardUse {
        onwardRecipients = List.copyOf(onwardRecipients);
        items = List.copyOf(items);
        linkedWith = List.copyOf(linkedWith);
        if (onwardRecipients.isEmpty() && purpose == null && linkedWith.isEmpty()) {
            throw new IllegalArgumentException(
                    "say what was done: to whom it was passed on (onwardRecipients), for which other purpose it was used"
                            + " (purpose) or what it was linked with (linkedWith)");
        }
    }

    /** The same, with the recipient's name as the disclosure spells it. */
    public OnwardUse by(String name) {
        return new OnwardUse(disclosure, name, onwardRecipients, purpose, items, linkedWith);
    }
}
