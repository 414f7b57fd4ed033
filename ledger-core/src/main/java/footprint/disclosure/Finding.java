package footprint.disclosure;

/** One way in which a disclosure strays from its agreement. Recorded with it, never a reason to refuse it. */
public enum Finding {
    NO_AGREEMENT("there is no agreement on record for it"),
    NOT_IN_FORCE("its agreement was in force on no day on which it can have happened"),
    ITEMS_NOT_COVERED("it held items that its agreement does not cover"),
    OTHER_RECIPIENT("it went to someone whom its agreement does not name"),
    MORE_CHILDREN_THAN_AGREED("it was about more children than one release may be"),
    MORE_IDENTIFYING_THAN_AGREED("it identified children more than its agreement allows");

    private final String words;

    Finding(String words) {
        this.words = words;
    }

    /** The finding in plain English, to follow "because". */
    public String words() {
        return words;
    }
}
