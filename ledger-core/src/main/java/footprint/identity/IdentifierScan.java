package footprint.identity;

/** Looks for identifiers of children in free text, which may hold none. Pure. */
public final class IdentifierScan {
    private IdentifierScan() {}

    /** Whether a word of the text is a valid UPN or ULN. */
    public static boolean findIn(String freeText) {
        return Identifiers.ENGLAND.standIn(freeText);
    }
}
