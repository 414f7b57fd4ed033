package footprint.child;

import footprint.entry.Entry;
import footprint.entry.EntryHeader;
import footprint.entry.EntryKind;
import org.axonframework.serialization.Revision;

/**
 * A range of child numbers was reserved. What is left of it when the process stops is never used.
 *
 * @param first the range's first number, always above every number that earlier events hold
 * @param size how many numbers it holds
 */
@Revision("1")
public record ChildrenNumbered(EntryHeader header, long first, long size) implements Entry {
    public static final EntryKind KIND = EntryKind.of(ChildrenNumbered.class, "a range of child numbers");

    /** The first number above the range. */
    public long next() {
        return first + size;
    }
}
