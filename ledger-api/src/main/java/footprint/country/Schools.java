package footprint.country;

import java.util.Arrays;
import java.util.Random;

/**
 * The local authorities and their schools, each school with its share of the country's children: sizes have a median of
 * about 300 and a long tail to 2,000. Schools are numbered from 0, those of one authority side by side. Immutable and
 * thread-safe.
 */
final class Schools {
    /** Authorities have the codes from 002 to 151; England's begin at 201, and 001 is that of other invented schools. */
    static final int FIRST_CODE = 2;

    private static final double MEDIAN = 300;
    private static final double SPREAD = 0.67;
    private static final double LARGEST = 1_900;
    private static final double SMALLEST = 40;

    private final int[] firstOfAuthority;
    private final double[] sharesBefore;

    Schools(Scale scale, Chance chance) {
        Random dice = chance.sequence();
        int schools = scale.schools();
        firstOfAuthority = divide(schools, scale.authorities(), dice);
        sharesBefore = new double[schools + 1];
        for (int school = 0; school < schools; school++) {
            double size = MEDIAN * Math.exp(SPREAD * dice.nextGaussian());
            sharesBefore[school + 1] = sharesBefore[school] + Math.max(SMALLEST, Math.min(LARGEST, size));
        }
        double all = sharesBefore[schools];
        for (int school = 0; school <= schools; school++) {
            sharesBefore[school] = school == schools ? 1 : sharesBefore[school] / all;
        }
    }

    private static int[] divide(int schools, int authorities, Random dice) {
        double[] weights = new double[authorities];
        double all = 0;
        for (int authority = 0; authority < authorities; authority++) {
            weights[authority] = 0.5 + 1.5 * dice.nextDouble();
            all += weights[authority];
        }
        int[] firsts = new int[authorities + 1];
        int spare = schools - authorities;
        double before = 0;
        for (int authority = 0; authority < authorities; authority++) {
            firsts[authority] = authority + (int) (spare * before / all);
            before += weights[authority];
        }
        firsts[authorities] = schools;
        return firsts;
    }

    int authorities() {
        return firstOfAuthority.length - 1;
    }

    int schools() {
        return sharesBefore.length - 1;
    }

    /** What share of a year group goes to the schools before this one; of one more than there are, 1. */
    double shareBefore(int school) {
        return sharesBefore[school];
    }

    int authorityOf(int school) {
        int found = Arrays.binarySearch(firstOfAuthority, school);
        return found >= 0 ? found : -found - 2;
    }

    /** The school at a share of the whole country's places. */
    int at(double share) {
        int found = Arrays.binarySearch(sharesBefore, share);
        return Math.min(schools() - 1, found >= 0 ? found : -found - 2);
    }

    /** The school at a share of one authority's places. */
    int at(double share, int authority) {
        double from = sharesBefore[firstOfAuthority[authority]];
        double to = sharesBefore[firstOfAuthority[authority + 1]];
        int school = at(from + share * (to - from));
        return Math.max(firstOfAuthority[authority], Math.min(firstOfAuthority[authority + 1] - 1, school));
    }

    /** Three digits of an authority that does not exist. */
    static String code(int authority) {
        int code = authority + FIRST_CODE;
        return "" + (char) ('0' + code / 100) + (char) ('0' + code / 10 % 10) + (char) ('0' + code % 10);
    }

    /** Four digits, no two alike within an authority. */
    int establishment(int school) {
        return 2_000 + school - firstOfAuthority[authorityOf(school)];
    }

    static String nameOfSchool(int school) {
        return "Example School " + (school + 1);
    }

    static String nameOfAuthority(int authority) {
        return "Example Council " + (authority + 1);
    }
}
