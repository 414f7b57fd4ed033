package footprint.cohort;

/** How sure an entry is of whom it was about. */
public enum Certainty {
    /** The identifiers were supplied: the child was in it, or was not on the list. */
    LISTED,
    /** Only a description survives: very likely, or probably not. */
    DESCRIBED,
    /** Not even that: cannot tell. */
    UNKNOWN
}
