package footprint.recording;

import footprint.catalogue.Code;
import footprint.identity.Identifier;
import java.util.Optional;

/** What the reader of requests must know from elsewhere: identifiers and the catalogue. Thread-safe. */
public interface Vocabulary {
    /** @throws IllegalArgumentException that says which rule failed, never the value */
    Identifier identifier(String text);

    /** Whether free text holds something that looks like a child's identifier. */
    boolean holdsIdentifier(String text);

    /**
     * What is to be said of a code that the catalogue does not have, for the member that it stands in ({@code items}, {@code
     * purpose}): a sentence that names the list and the nearest codes in it. Empty for a code that it has.
     */
    Optional<String> objection(String member, Code code);
}
