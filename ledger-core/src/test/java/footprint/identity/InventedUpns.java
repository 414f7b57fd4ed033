package footprint.identity;

import java.util.List;
import java.util.stream.IntStream;

/** Valid UPNs of an authority that does not exist. */
public final class InventedUpns {
    private InventedUpns() {}

    /** One for each serial number, from 0 to 999,999,999. */
    public static List<Upn> between(int from, int before) {
        return IntStream.range(from, before).mapToObj(InventedUpns::upn).toList();
    }

    private static Upn upn(int serial) {
        String digits = String.format("999%09d", serial);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return new Upn("ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) + digits);
    }
}
