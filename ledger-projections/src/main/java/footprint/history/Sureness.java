package footprint.history;

import footprint.cohort.Certainty;

/** Claims no more than an entry knows. */
final class Sureness {
    private Sureness() {}

    /**
     * "The child's information was given to ..." from its three parts.
     *
     * @param what the thing that happened to, such as "information from the school census"
     * @param done a participle and what follows it, such as "given to the Example Trust"
     */
    static String say(String what, String done, Certainty certainty) {
        return switch (certainty) {
            case LISTED -> "This child's " + what + " was " + done + ".";
            case DESCRIBED -> "This child's " + what + " was very likely " + done + ".";
            case UNKNOWN ->
                Character.toUpperCase(what.charAt(0)) + what.substring(1) + " was " + done
                        + "; which children's it was is not known.";
        };
    }
}
