package footprint.crash;

import footprint.crash.Standings.Told;
import footprint.whole.InventedChildren;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** After catching up, histories of children hold what was acknowledged, once and as it stands, and all gaps. */
final class Histories implements AfterRestart {
    private static final int OF_EACH_FORM = 2;
    private static final String GAP = "CoverageDeclared";

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        Standings standings = Standings.of(journal);
        for (Journal.Sampled sampled : journal.ofEachForm(OF_EACH_FORM, random)) {
            int[] children = sampled.request().children();
            if (children.length > 0
                    && !history(
                            caller,
                            standings,
                            journal.reached(),
                            children[random.nextInt(children.length)],
                            sampled.call().phase,
                            tally)) {
                return;
            }
        }
    }

    /** @return false if the histories do not catch up, which is waited for once */
    private static boolean history(
            Caller caller, Standings standings, long reached, int child, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        String question = "{\"identifier\": \"" + InventedChildren.upn(child) + "\"}";
        JsonNode history = Eventually.answer(
                () -> caller.post("/v1/history/query", question),
                answer -> answer.get("completeThrough").asLong() >= reached
                        && gaps(answer).equals(standings.gaps()));
        if (history.get("completeThrough").asLong() < reached) {
            tally.differs(phase, "the histories did not catch up with index " + reached + " within two minutes");
            return false;
        }
        if (!gaps(history).equals(standings.gaps())) {
            tally.differs(
                    phase,
                    "a child's history tells of the gaps of " + gaps(history) + " where those of " + standings.gaps()
                            + " stand");
        }
        compare(told(history), standings.history(child), phase, tally);
        return true;
    }

    private static void compare(List<Told> told, List<Told> awaited, String phase, Tally tally) {
        for (Told one : awaited) {
            List<Told> found = told.stream()
                    .filter(other -> other.entryId().equals(one.entryId()))
                    .toList();
            if (found.isEmpty()) {
                tally.lost(phase, "entry " + one.entryId() + " is not in the history of a child that it names");
            } else if (found.size() > 1) {
                tally.doubled(
                        phase, "entry " + one.entryId() + " stands " + found.size() + " times in a child's history");
            } else if (!found.get(0).equals(one)) {
                tally.lost(phase, "a child's history tells " + found.get(0) + " where " + one + " was acknowledged");
            }
        }
        if (told.size() > awaited.size()) {
            tally.differs(
                    phase,
                    "a child's history holds " + told.size() + " entries where " + awaited.size() + " name the child");
        }
    }

    private static List<Told> told(JsonNode history) {
        List<Told> told = new ArrayList<>();
        history.get("entries").forEach(entry -> {
            if (!isGap(entry)) {
                told.add(new Told(
                        id(entry),
                        entry.get("state").asString(),
                        entry.get("version").asInt(),
                        entry.has("destruction")));
            }
        });
        return told;
    }

    private static Set<UUID> gaps(JsonNode history) {
        Set<UUID> gaps = new HashSet<>();
        history.get("entries").forEach(entry -> {
            if (isGap(entry) && !gaps.add(id(entry))) {
                throw new IllegalStateException("a gap stands twice in a child's history");
            }
        });
        return gaps;
    }

    private static boolean isGap(JsonNode entry) {
        return entry.get("kind").asString().equals(GAP);
    }

    private static UUID id(JsonNode entry) {
        return UUID.fromString(entry.get("entryId").asString());
    }
}
