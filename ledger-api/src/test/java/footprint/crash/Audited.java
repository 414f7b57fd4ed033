package footprint.crash;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The ledger's own audit, which recomputes everything from the events and every read model, finds no difference. */
final class Audited implements AfterRestart {
    private static final Set<String> READ_MODELS = Set.of("history", "sources", "register", "statistics");

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        JsonNode outcome = caller.local("/local/audit?afresh=true");
        JsonNode ledger = outcome.path("ledger");
        if (!ledger.has("differences") || ledger.get("differences").asLong() > 0) {
            tally.differs(phase, "the audit finds differences: " + ledger);
        }
        Set<String> compared = outcome.path("readModels")
                .valueStream()
                .map(model -> model.get("name").asString())
                .collect(Collectors.toSet());
        if (!compared.equals(READ_MODELS)) {
            tally.differs(phase, "the audit compared the read models " + compared + ", not " + READ_MODELS);
        }
        for (JsonNode model : outcome.path("readModels")) {
            if (model.get("differences").asLong() > 0) {
                tally.differs(
                        phase,
                        "the read model " + model.get("name").asString() + " is not what the events make it: "
                                + model.get("differences").asLong() + " rows differ");
            }
        }
    }
}
