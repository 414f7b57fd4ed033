package footprint.crash;

import footprint.crash.Standings.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The public register holds releases, declined requests and agreements that were acknowledged, once and as they stand. */
final class Register implements AfterRestart {
    private static final int OF_EACH_FORM = 3;
    private static final int LISTED_FROM = 10;
    private static final Set<Form> LISTED = Set.of(Form.RELEASE, Form.DECLINED, Form.AGREEMENT);

    /** What a line of the register says. */
    private record Line(String entryId, String state) {}

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        Standings standings = Standings.of(journal);
        for (Journal.Sampled sampled : journal.ofEachForm(OF_EACH_FORM, random)) {
            if (LISTED.contains(sampled.request().form())) {
                compare(caller, standings.of(sampled.request()), sampled.call().phase, tally);
            }
        }
    }

    private static void compare(Caller caller, Standing standing, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        List<Line> awaited = awaited(standing);
        String body = standing.now().body();
        String word = body.substring(body.lastIndexOf(' ') + 1);
        List<Line> listed = Eventually.answer(() -> lines(caller, word), answer -> answer.equals(awaited));
        if (listed.size() > awaited.size()) {
            tally.doubled(
                    phase,
                    "entry " + standing.first().entryId() + " stands in the register " + listed.size() + " times, not "
                            + awaited.size());
        } else if (!listed.equals(awaited)) {
            tally.lost(phase, "the register tells " + listed + " where " + awaited + " was acknowledged");
        }
    }

    /** A small count is for yearly sums only. */
    private static List<Line> awaited(Standing standing) {
        int children = standing.now().children().length;
        if (children > 0 && children < LISTED_FROM) {
            return List.of();
        }
        boolean agreement = standing.first().form() == Form.AGREEMENT;
        String over = agreement ? "ENDED" : "WITHDRAWN";
        String state = standing.over() ? over : standing.version() > 1 ? "CORRECTED" : "CURRENT";
        return List.of(new Line(standing.first().entryId().toString(), state));
    }

    private static List<Line> lines(Caller caller, String word) throws NoAnswer, InterruptedException {
        List<Line> lines = new ArrayList<>();
        caller.get("/v1/register?search=" + word)
                .get("entries")
                .forEach(entry -> lines.add(new Line(
                        entry.get("entryId").asString(), entry.get("state").asString())));
        return lines;
    }
}
