package footprint.country;

/**
 * How much of everything a country of so many children has, from the figures of England: about 9 million children in 24,000
 * schools of 150 local authorities, 130 to 250 releases a year to some 300 recipients, 2 to 3 million looks a year.
 *
 * @param children all whom the censuses ever count, from {@link #FEWEST} to {@link #MOST}
 */
record Scale(int children) {
    static final int FEWEST = 500;
    static final int MOST = 10_000_000;
    static final int YEAR_GROUPS = 14;

    /** The September in which the last school year begins. */
    static final int LAST_YEAR = 2025;

    /** The first year with names in the pupil database. */
    static final int FIRST_NAMED = 2001;

    /** The first year whose releases are on record. */
    static final int FIRST_RELEASES = 2012;

    private static final int SMALLEST_NATION = 200_000;
    private static final double ENGLAND = 9_000_000;

    Scale {
        if (children < FEWEST || children > MOST) {
            throw new IllegalArgumentException("a country has from " + FEWEST + " to " + MOST + " children");
        }
    }

    /** Whether only the last three censuses list their children, since all of them would not fit on a disk. */
    boolean national() {
        return children > SMALLEST_NATION;
    }

    /** The September in which the first census was taken that lists its children. */
    int firstYear() {
        return national() ? LAST_YEAR : FIRST_NAMED;
    }

    /** How many year groups of children there are in all years together. */
    int intakes() {
        return LAST_YEAR - firstYear() + YEAR_GROUPS;
    }

    /** The first calendar year whose releases this country has. */
    int firstOfReleases() {
        return national() ? LAST_YEAR - 4 : FIRST_RELEASES;
    }

    /** About how many children are in school at a time. */
    double inSchool() {
        return (double) children * YEAR_GROUPS / intakes();
    }

    int authorities() {
        return grown(150, 6);
    }

    int schools() {
        return Math.max(2 * authorities(), (int) (inSchool() / 375));
    }

    int recipients() {
        return grown(300, 24);
    }

    /** Of the releases of a year between 130 and 250, as many as a country of this size has. */
    int releases(int ofEngland) {
        return grown(ofEngland, Math.max(4, ofEngland / 22));
    }

    int looksAYear() {
        return (int) (2_500_000 * inSchool() / ENGLAND);
    }

    /** How many school years back the looks are kept. */
    int yearsOfLooks() {
        return national() ? 1 : 3;
    }

    /** What does not grow with the children but more slowly. */
    private int grown(int ofEngland, int least) {
        double grown = ofEngland * Math.sqrt(inSchool() / ENGLAND);
        return (int) Math.max(least, Math.min(ofEngland * 1.1, grown));
    }
}
