package footprint.crash;

import footprint.whole.RunningLedger;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many groups of entries the program says it has made durable. */
final class Groups {
    private static final Pattern COUNT = Pattern.compile("(?m)^ledger_store_group_entries_count\\S*\\s+([0-9.Ee+]+)$");

    private Groups() {}

    static long of(RunningLedger ledger) throws IOException, InterruptedException {
        Matcher found = COUNT.matcher(ledger.get("/actuator/prometheus").body());
        if (!found.find()) {
            throw new IllegalStateException("the program does not say how many groups it wrote");
        }
        return (long) Double.parseDouble(found.group(1));
    }
}
