package footprint.crash;

import footprint.whole.InventedChildren;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** After catching up, histories and register hold what was acknowledged, once. */
final class ReadModels implements AfterRestart {
    private static final int SAMPLE = 12;

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        List<Call> sample = journal.sample(SAMPLE, random);
        for (Call call : sample) {
            Request request = call.requests.get(random.nextInt(call.requests.size()));
            int child = request.children()[random.nextInt(request.children().length)];
            if (!history(caller, journal, child, call.phase, tally)) {
                return;
            }
        }
        for (Call call : sample) {
            if (call.requests.get(0).form() == Request.Form.RELEASE) {
                register(caller, call, tally);
            }
        }
    }

    /** @return false if the histories do not catch up, which is waited for once */
    private static boolean history(Caller caller, Journal journal, int child, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        long reached = journal.reached();
        String question = "{\"identifier\": \"" + InventedChildren.upn(child) + "\"}";
        JsonNode history = Eventually.answer(
                () -> caller.post("/v1/history/query", question),
                answer -> answer.get("completeThrough").asLong() >= reached);
        if (history.get("completeThrough").asLong() < reached) {
            tally.differs(phase, "the histories did not catch up with index " + reached + " within half a minute");
            return false;
        }
        List<String> told = ids(history.get("entries"));
        for (UUID entryId : journal.about(child)) {
            long times = told.stream().filter(entryId.toString()::equals).count();
            if (times == 0) {
                tally.lost(phase, "entry " + entryId + " is not in the history of a child that it names");
            } else if (times > 1) {
                tally.doubled(phase, "entry " + entryId + " stands " + times + " times in a child's history");
            }
        }
        if (told.size() > journal.about(child).size()) {
            tally.differs(
                    phase,
                    "a child's history holds " + told.size() + " entries where "
                            + journal.about(child).size() + " name the child");
        }
        return true;
    }

    private static void register(Caller caller, Call call, Tally tally) throws NoAnswer, InterruptedException {
        Request release = call.requests.get(0);
        String word = release.body().substring(release.body().lastIndexOf(' ') + 1);
        List<String> listed = Eventually.answer(
                () -> ids(caller.get("/v1/register?search=" + word).get("entries")), answer -> !answer.isEmpty());
        if (listed.isEmpty()) {
            tally.lost(call.phase, "release " + release.entryId() + " is not in the register");
        } else if (listed.size() > 1) {
            tally.doubled(
                    call.phase, "release " + release.entryId() + " stands in the register " + listed.size() + " times");
        }
    }

    private static List<String> ids(JsonNode entries) {
        List<String> ids = new ArrayList<>();
        entries.forEach(entry -> ids.add(entry.get("entryId").asString()));
        return ids;
    }
}
