package footprint.crash;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The statistics count each entry that stands once, by kind, and each child that these name once. */
final class Counted implements AfterRestart {
    private static final String QUESTION = "{\"filters\": [], \"groupBy\": [\"kind\"]}";

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        Standings standings = Standings.of(journal);
        JsonNode figures = Eventually.answer(
                () -> caller.post("/v1/statistics/query", QUESTION),
                answer -> answer.get("completeThrough").asLong() >= journal.reached());
        Map<String, Long> counted = new TreeMap<>();
        figures.get("cells")
                .forEach(cell -> counted.put(
                        cell.get("values").get(0).get("value").asString(),
                        cell.get("figure").get("entries").asLong()));
        if (!counted.equals(standings.counts())) {
            tally.differs(phase, "the statistics count " + counted + " where " + standings.counts() + " stand");
        }
        long children = figures.get("total").get("children").asLong();
        if (children != standings.children()) {
            tally.differs(
                    phase,
                    "the statistics count " + children + " children where " + standings.children() + " are named");
        }
    }
}
