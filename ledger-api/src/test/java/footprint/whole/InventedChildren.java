package footprint.whole;

import java.util.List;
import java.util.stream.IntStream;

/** Unique pupil numbers of children who do not exist: no authority has the code 001. */
public final class InventedChildren {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private InventedChildren() {}

    /** Up to ten million different numbers, from the {@code first} on. */
    static List<String> upns(int first, int howMany) {
        return IntStream.range(first, first + howMany)
                .mapToObj(InventedChildren::upn)
                .toList();
    }

    public static String upn(int n) {
        String digits = "001%04d%02d%03d".formatted(n / 100_000, n / 1000 % 100, n % 1000);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return LETTERS.charAt(sum % 23) + digits;
    }
}
