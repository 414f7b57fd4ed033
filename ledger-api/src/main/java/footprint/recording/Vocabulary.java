package footprint.recording;

import footprint.catalogue.Code;
import footprint.identity.Identifier;

/** What the reader of requests must know from elsewhere: identifiers and the catalogue. Thread-safe. */
public interface Vocabulary {
    /** @throws IllegalArgumentException that says which rule failed, never the value */
    Identifier identifier(String text);

    /** Whether free text holds something that looks like a child's identifier. */
    boolean holdsIdentifier(String text);

    /** Whether the catalogue has the code, for the member that it stands in ({@code items}, {@code purpose}). */
    boolean knows(String member, Code code);
}
