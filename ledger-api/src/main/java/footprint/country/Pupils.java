package footprint.country;

import java.nio.charset.StandardCharsets;

/**
 * The children: numbered from 0 by the year they came to school, then by authority and first school. Everything about a child
 * follows from its number, so that nothing is kept of each. About one in sixteen moves to another authority while at school.
 * Immutable and thread-safe.
 */
final class Pupils {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    static final int UPN_LENGTH = 13;
    private static final double MOVING = 0.06;
    private static final double TEMPORARY = 0.005;
    private static final int FIRST_SECONDARY = 7;

    private final Scale scale;
    private final Schools schools;
    private final int[] starts;
    private final Chance moves;
    private final Chance places;
    private final Chance numbers;

    Pupils(Scale scale, Schools schools, Chance chance) {
        this.scale = scale;
        this.schools = schools;
        moves = chance.of(1);
        places = chance.of(2);
        numbers = chance.of(3);
        starts = starts(scale, chance.of(4));
    }

    /** Year groups of England have 600,000 to 680,000 children. */
    private static int[] starts(Scale scale, Chance chance) {
        double[] before = new double[scale.intakes() + 1];
        for (int intake = 0; intake < scale.intakes(); intake++) {
            before[intake + 1] = before[intake] + 600 + 80 * chance.share(intake);
        }
        int[] starts = new int[before.length];
        for (int intake = 0; intake < before.length; intake++) {
            starts[intake] = (int) Math.round(scale.children() * (before[intake] / before[before.length - 1]));
        }
        return starts;
    }

    Schools schools() {
        return schools;
    }

    int count() {
        return scale.children();
    }

    /** The number of the first child who is in a year group (0 is reception) in the school year that began then. */
    int first(int schoolYear, int yearGroup) {
        int intake = schoolYear - yearGroup - (scale.firstYear() - Scale.YEAR_GROUPS + 1);
        return starts[Math.max(0, Math.min(starts.length - 1, intake))];
    }

    /** One more than the number of the last child who is in that year group then. */
    int end(int schoolYear, int yearGroup) {
        return first(schoolYear, yearGroup - 1);
    }

    private int intake(int child) {
        int low = 0;
        int high = starts.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= child) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** From 0, reception, to 13 while the child is in school; less before and more after. */
    int yearGroup(int child, int schoolYear) {
        return schoolYear - entered(child);
    }

    /** The calendar year in whose September the child came to school. */
    int entered(int child) {
        return scale.firstYear() - Scale.YEAR_GROUPS + 1 + intake(child);
    }

    int authority(int child, int schoolYear) {
        return hasMoved(child, schoolYear)
                ? (int) (moves.of(2).share(child) * schools.authorities())
                : schools.authorityOf(firstSchool(child));
    }

    int school(int child, int schoolYear) {
        boolean secondary = yearGroup(child, schoolYear) >= FIRST_SECONDARY;
        if (!secondary && !hasMoved(child, schoolYear)) {
            return firstSchool(child);
        }
        return schools.at(places.of(secondary ? 1 : 0).share(child), authority(child, schoolYear));
    }

    private boolean hasMoved(int child, int schoolYear) {
        return moves.share(child) < MOVING
                && yearGroup(child, schoolYear) > moves.of(1).below(Scale.YEAR_GROUPS, child);
    }

    private int firstSchool(int child) {
        int intake = intake(child);
        int size = starts[intake + 1] - starts[intake];
        int place = child - starts[intake];
        int school = schools.at((place + 0.5) / size);
        while (school > 0 && firstPlace(school, size) > place) {
            school--;
        }
        while (school + 1 < schools.schools() && firstPlace(school + 1, size) <= place) {
            school++;
        }
        return school;
    }

    private int firstPlace(int school, int size) {
        return (int) (schools.shareBefore(school) * size);
    }

    /** The unique pupil number. */
    String upn(int child) {
        byte[] upn = new byte[UPN_LENGTH];
        upn(child, upn, 0);
        return new String(upn, StandardCharsets.US_ASCII);
    }

    /** Writes the number at a place: check letter, authority, establishment, year and serial, of which a few are temporary. */
    void upn(int child, byte[] into, int at) {
        int intake = intake(child);
        int school = firstSchool(child);
        int serial = child - starts[intake] - firstPlace(school, starts[intake + 1] - starts[intake]);
        digits(into, at + 1, 3, schools.authorityOf(school) + Schools.FIRST_CODE);
        digits(into, at + 4, 4, schools.establishment(school));
        digits(into, at + 8, 2, entered(child) % 100);
        digits(into, at + 10, 3, serial);
        int sum = 0;
        for (int place = 1; place < UPN_LENGTH; place++) {
            sum += (place + 1) * (into[at + place] - '0');
        }
        into[at] = (byte) LETTERS.charAt(sum % LETTERS.length());
        if (numbers.share(child) < TEMPORARY) {
            // A letter counts by its place in the alphabet, so the check letter stays the same.
            int last = at + UPN_LENGTH - 1;
            into[last] = (byte) LETTERS.charAt(into[last] - '0');
        }
    }

    private static void digits(byte[] into, int from, int length, int number) {
        int left = number;
        for (int place = from + length - 1; place >= from; place--) {
            into[place] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }
}
