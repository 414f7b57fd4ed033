package footprint.crash;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whole lives of entries and agreements, made in advance: requests that must be recorded in their order, by calls of their own
 * or as lines of one file. Each kind of entry that is there occurs.
 */
final class Lives {
    private static final int SOURCES = 6;
    private static final int ENOUGH_FOR_THE_REGISTER = 20;

    private final Children children;
    private final Random random;

    Lives(Children children, Random random) {
        this.children = children;
        this.random = random;
    }

    List<Request> next() {
        return switch (random.nextInt(6)) {
            case 0 -> release();
            case 1 -> described();
            case 2 -> look();
            case 3 -> declined();
            case 4 -> agreement();
            default -> coverage();
        };
    }

    /** Given, corrected, used further, told of a change, destroyed; in the end the release or a report of it is taken back. */
    private List<Request> release() {
        Request given = Request.of(Form.RELEASE, some(), random);
        Request corrected = given.amended(1, Who.listed(half(given.children())), random);
        String recipient = corrected.body();
        Who few = Who.listed(Arrays.copyOf(corrected.children(), 3));
        Request used = given.report(Form.ONWARD_USE, "/use", recipient, few, random);
        Request told = given.report(Form.NOTIFICATION, "/notification", recipient, few, random);
        Request destroyed = given.report(Form.DESTRUCTION, "", recipient, Who.NOBODY, random);
        Request takenBack = List.of(given, used, told, destroyed).get(random.nextInt(4));
        return List.of(given, corrected, used, told, destroyed, takenBack.withdrawn(random));
    }

    /** A census, a look at some of its children, and a release of whoever is left of its stratum; both are corrected. */
    private List<Request> described() {
        int[] all = some();
        int[] stratum = Arrays.copyOf(all, all.length / 2 + 3);
        int[] lookedAt = Arrays.copyOf(all, 2);
        Request census = Request.of(Form.COLLECTION, new Who(all, stratum, null), random);
        Request look = Request.of(Form.ACCESS, lookedAt, random);
        String expression = "entry(%s, \"%s\") and not entry(%s)".formatted(census.about(), Who.STRATUM, look.about());
        Who left = Who.described(Arrays.copyOfRange(stratum, 2, stratum.length), expression);
        Request given = Request.of(Form.RELEASE, left, random);
        return List.of(
                census,
                look,
                given,
                given.amended(1, Who.listed(half(left.children())), random),
                census.amended(1, Who.listed(half(all)), random));
    }

    private List<Request> look() {
        Request look = Request.of(Form.ACCESS, Arrays.copyOf(some(), 3), random);
        Request once = look.amended(1, Who.listed(Arrays.copyOf(look.children(), 1)), random);
        List<Request> corrected = List.of(look, once, look.amended(2, look.who(), random));
        return random.nextBoolean()
                ? corrected
                : Stream.concat(corrected.stream(), Stream.of(look.withdrawn(random)))
                        .toList();
    }

    private List<Request> declined() {
        Who who = random.nextBoolean() ? Who.NOBODY : Who.listed(some());
        Request declined = Request.of(Form.DECLINED, who, random);
        return List.of(declined, declined.amended(1, Who.listed(some()), random), declined.withdrawn(random))
                .subList(0, 1 + random.nextInt(3));
    }

    /** Releases under an agreement, whose recipient is another one, before and after it changes; then it ends. */
    private List<Request> agreement() {
        String reference = "TRIAL-" + Long.toString(random.nextLong() >>> 1, Character.MAX_RADIX);
        return List.of(
                Request.of(Form.AGREEMENT, reference, random),
                Request.under(reference, some(), random),
                Request.of(Form.AGREEMENT_CHANGE, reference, random),
                Request.under(reference, some(), random),
                Request.of(Form.AGREEMENT_END, reference, random));
    }

    /** A gap is known, then another one in its place, which is taken back now and then. */
    private List<Request> coverage() {
        String source = "trial-source-" + random.nextInt(SOURCES);
        Request first = Request.covering(source, random);
        Request second = Request.covering(source, random);
        return List.of(first, second, second.withdrawn(random)).subList(0, 1 + random.nextInt(3));
    }

    /** Children known and unknown, in ascending order. */
    private int[] some() {
        int[] strangers = children.strangers(ENOUGH_FOR_THE_REGISTER + random.nextInt(ENOUGH_FOR_THE_REGISTER));
        int[] known = children.known(random.nextInt(100), random);
        return IntStream.concat(IntStream.of(known), IntStream.of(strangers))
                .distinct()
                .sorted()
                .toArray();
    }

    private static int[] half(int[] all) {
        return Arrays.copyOfRange(all, all.length / 2, all.length);
    }
}
