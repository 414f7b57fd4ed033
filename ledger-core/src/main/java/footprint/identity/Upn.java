package footprint.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Unique pupil number: a check letter, three digits of the local authority, four of the establishment, two of the year and a
 * serial of three, whose last is a letter where the number is temporary. Source: the Department for Education's guide to
 * unique pupil numbers.
 */
public record Upn(String value) implements Identifier {
    public static final IdentifierScheme SCHEME = new Scheme();

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 13;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{11}");

    /** @throws IllegalArgumentException that says which rule failed, without the value */
    public Upn {
        require(value.length() == LENGTH, "a UPN has 13 characters");
        require(LETTERS.indexOf(value.charAt(0)) >= 0, "a UPN begins with a check letter, and I, O and S are none");
        require(DIGITS.matcher(value.substring(1, LENGTH - 1)).matches(), "characters 2 to 12 of a UPN are digits");
        require(
                worth(value.charAt(LENGTH - 1)) >= 0,
                "a UPN ends with a digit, or with a letter other than I, O and S");
        require(LETTERS.charAt(checksum(value)) == value.charAt(0), "the check letter of this UPN is wrong");
    }

    /** Reads a UPN in capital or small letters, with or without space around it. */
    public static Upn parse(String text) {
        return new Upn(text.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether a school gave it until the child's permanent one is known. */
    public boolean isTemporary() {
        return Character.isLetter(value.charAt(LENGTH - 1));
    }

    @Override
    public String scheme() {
        return SCHEME.name();
    }

    @Override
    public byte schemeByte() {
        return 1;
    }

    @Override
    public String toString() {
        return "a UPN";
    }

    private static int checksum(String value) {
        int sum = 0;
        for (int place = 2; place <= LENGTH; place++) {
            sum += place * worth(value.charAt(place - 1));
        }
        return sum % LETTERS.length();
    }

    private static int worth(char character) {
        return character >= '0' && character <= '9' ? character - '0' : LETTERS.indexOf(character);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    private static final class Scheme implements IdentifierScheme {
        private static final Pattern FORM = Pattern.compile("[A-Za-z][0-9]{11}[0-9A-Za-z]");

        @Override
        public String name() {
            return "upn";
        }

        @Override
        public boolean hasForm(String text) {
            return text.length() == LENGTH && FORM.matcher(text).matches();
        }

        @Override
        public Identifier parse(String text) {
            return Upn.parse(text);
        }
    }
}
