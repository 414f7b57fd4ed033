package footprint.crash;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the public was told of a day is told once, is never taken back and stays the same. */
final class PublishedStatistics implements AfterRestart {
    private static final Pattern MAIN = Pattern.compile("<main.*</main>", Pattern.DOTALL);
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(3);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final int ENOUGH_TO_BE_SHOWN = 40;

    private static final String BEFORE = "before the first kill";

    private final Map<String, String> days = new HashMap<>();
    private @Nullable String page;

    /** Records a little, and waits for the first day's to be published: with nothing published there is nothing to lose. */
    void awaitFirst(Caller caller, Children children, Random random, Tally tally) throws InterruptedException {
        try {
            for (int i = 0; i < ENOUGH_TO_BE_SHOWN; i++) {
                Request release = Request.of(Form.RELEASE, children.strangers(ENOUGH_TO_BE_SHOWN), random);
                caller.record(new Call(BEFORE, Call.Way.BODY, List.of(release)));
            }
            String before = main(caller);
            long deadline = System.nanoTime() + LONGEST_WAIT;
            while (main(caller).equals(before) && System.nanoTime() < deadline) {
                LockSupport.parkNanos(PAUSE);
            }
            page = main(caller);
            if (page.equals(before)) {
                tally.differs(BEFORE, "the public was told nothing for three minutes");
            }
        } catch (NoAnswer e) {
            tally.differs(BEFORE, "the trial could not begin: " + e.getMessage());
        }
    }

    /** Compares the rows with those that were read before. */
    void compare(Connection ledger, String phase, Tally tally) throws SQLException {
        Map<String, String> now = new HashMap<>();
        try (Statement statement = ledger.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT snapshot_day, next_index, content FROM statistics_snapshot")) {
            while (row.next()) {
                if (now.put(row.getString(1), row.getLong(2) + " " + row.getString(3)) != null) {
                    tally.doubled(phase, "the public's statistics of " + row.getString(1) + " are kept twice");
                }
            }
        }
        days.forEach((day, content) -> {
            if (!content.equals(now.get(day))) {
                tally.lost(phase, "the public's statistics of " + day + " are gone or not what they were");
            }
        });
        days.putAll(now);
        if (days.isEmpty()) {
            tally.lost(phase, "what the public was told is not on record");
        }
    }

    /** The page that was published is the page that is shown, until another day's is. */
    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        String shown = main(caller);
        if (days.size() == 1 && !shown.equals(page)) {
            tally.differs(phase, "the public's statistics are not what was published");
        }
        page = shown;
    }

    private static String main(Caller caller) throws NoAnswer, InterruptedException {
        Matcher main = MAIN.matcher(caller.page("/statistics"));
        if (!main.find()) {
            throw new IllegalStateException("the page of the statistics has no main part");
        }
        return main.group();
    }
}
