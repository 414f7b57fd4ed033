package footprint.identity;

import java.util.regex.Pattern;

/**
 * Unique learner number: ten digits, the last of which checks the others. Source: the Learning Records Service's
 * specification of the ULN.
 */
public record Uln(String value) implements Identifier {
    public static final IdentifierScheme SCHEME = new Scheme();

    private static final Pattern FORM = Pattern.compile("[0-9]{10}");
    private static final int LENGTH = 10;

    /** @throws IllegalArgumentException that says which rule failed, without the value */
    public Uln {
        require(FORM.matcher(value).matches(), "a ULN has 10 digits");
        require(value.charAt(0) != '0', "a ULN does not begin with 0");
        int remainder = weightedSum(value) % 11;
        require(remainder != 0, "the first nine digits of this ULN allow no check digit");
        require(value.charAt(LENGTH - 1) - '0' == 10 - remainder, "the check digit of this ULN is wrong");
    }

    /** Reads a ULN, with or without space around it. */
    public static Uln parse(String text) {
        return new Uln(text.strip());
    }

    @Override
    public String scheme() {
        return SCHEME.name();
    }

    @Override
    public byte schemeByte() {
        return 2;
    }

    @Override
    public String toString() {
        return "a ULN";
    }

    private static int weightedSum(String value) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * (value.charAt(place) - '0');
        }
        return sum;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static final class Scheme implements IdentifierScheme {
        @Override
        public String name() {
            return "uln";
        }

        @Override
        public boolean hasForm(String text) {
            return text.length() == LENGTH && FORM.matcher(text).matches();
        }

        @Override
        public Identifier parse(String text) {
            return Uln.parse(text);
        }
    }
}
