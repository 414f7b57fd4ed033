package footprint.disclosure;

import footprint.entry.EntryId;

/**
 * What a recipient was told about what it had been given.
 *
 * @param recipient a name that the disclosure has
 */
public record Notification(EntryId disclosure, String recipient, Change change) {
    /** The same, with the recipient's name as the disclosure spells it. */
    public Notification to(String name) {
        return new Notification(disclosure, name, change);
    }
}
