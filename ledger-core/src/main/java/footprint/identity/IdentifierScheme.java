package footprint.identity;

/** A way of numbering children elsewhere, which can be plugged into {@link Identifiers}. Thread-safe. */
public interface IdentifierScheme {
    /** In small letters, such as {@code upn}; also the prefix that picks the scheme by name. */
    String name();

    /** Whether a text has the length and the kinds of characters of this scheme, right or wrong as a number. */
    boolean hasForm(String text);

    /** @throws IllegalArgumentException that says which rule failed and never tells the text */
    Identifier parse(String text);

    /** Whether the text is a valid number of this scheme. */
    default boolean isValid(String text) {
        if (!hasForm(text)) {
            return false;
        }
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
