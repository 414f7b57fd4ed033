package footprint.history;

import footprint.cohort.Certainty;

/** How sure a sentence may be that something concerned the child. It claims no more than the entry knows. */
enum Sureness {
    /** On the list that was recorded. */
    WAS,
    /** Only a description survives, and the child fits it. */
    VERY_LIKELY,
    /** Only a description survives, and the child does not fit it. */
    PROBABLY_NOT,
    /** Nobody published which children were in it. */
    CANNOT_TELL;

    /** Of an entry whose children, as far as they are known, are told to hold this one. */
    static Sureness of(Certainty certainty) {
        return switch (certainty) {
            case LISTED -> WAS;
            case DESCRIBED -> VERY_LIKELY;
            case UNKNOWN -> CANNOT_TELL;
        };
    }

    /**
     * "The child's information was given to ..." from its three parts.
     *
     * @param what the thing that happened to, such as "information from the school census"
     * @param done a participle and what follows it, such as "given to the Example Trust"
     */
    String say(String what, String done) {
        return switch (this) {
            case WAS -> "This child's " + what + " was " + done + ".";
            case VERY_LIKELY -> "This child's " + what + " was very likely " + done + ".";
            case PROBABLY_NOT -> capital(what) + " was " + done + "; this child's was probably not in it.";
            case CANNOT_TELL -> capital(what) + " was " + done + "; which children's it was is not known.";
        };
    }

    private static String capital(String what) {
        return Character.toUpperCase(what.charAt(0)) + what.substring(1);
    }
}
