package footprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Recomputes from the events what the ledger keeps, and says where the two differ. */
@Command(
        name = "audit",
        description = {
            "Recompute order, hashes, cohorts, findings and read models from the events and compare them with what is kept;"
                    + " exit with 1 if anything differs. One that was stopped goes on where it was.",
            "It cannot see the work of somebody who rewrites rows, hashes and tables together."
        },
        mixinStandardHelpOptions = true)
public final class AuditCommand implements Callable<Integer> {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Mixin
    private Options options = new Options();

    @Option(names = "--afresh", description = "Begin with the first entry even if an audit was stopped half-way.")
    private boolean afresh;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Session session = Session.open(options.data())) {
            HttpResponse<Stream<String>> answer = session.lines("/local/audit?afresh=" + afresh);
            String last = last(answer);
            if (answer.statusCode() >= 300
                    || last == null
                    || !JSON.readTree(last).has("ledger")) {
                System.err.println("The audit stopped before its end; run it again and it goes on where it was.");
                return Outcome.CHECK_FAILED;
            }
            JsonNode outcome = JSON.readTree(last);
            if (options.json()) {
                System.out.println(last);
            } else {
                tell(outcome);
            }
            return differences(outcome) == 0 ? Outcome.DONE : Outcome.CHECK_FAILED;
        }
    }

    private static @Nullable String last(HttpResponse<Stream<String>> answer) {
        String last = null;
        try (Stream<String> lines = answer.body();
                ProgressBar bar = bar()) {
            for (Iterator<String> each = lines.iterator(); each.hasNext(); ) {
                last = each.next();
                JsonNode line = JSON.readTree(last);
                if (line.has("end")) {
                    bar.maxHint(line.get("end").asLong());
                    bar.stepTo(line.get("checked").asLong());
                }
            }
        } catch (UncheckedIOException theServerBrokeOff) {
            return null;
        }
        return last;
    }

    private static ProgressBar bar() {
        boolean terminal = System.console() != null;
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName("Auditing")
                .setUnit(" entries", 1)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(terminal ? 250 : 3_600_000);
        return (terminal ? bar : bar.setConsumer(new MeteredFiles.Silent())).build();
    }

    private static void tell(JsonNode outcome) {
        JsonNode ledger = outcome.path("ledger");
        if (ledger.path("resumedAt").asLong() > 0) {
            System.out.println("Went on at entry " + ledger.path("resumedAt").asString()
                    + ", where an earlier audit was stopped.");
        }
        System.out.println("%s entries about %s children: %s differ from what the events say."
                .formatted(
                        ledger.path("entries").asString(),
                        ledger.path("children").asString(),
                        ledger.path("differences").asString()));
        if (ledger.path("first").isString()) {
            System.out.println("First: " + ledger.path("first").asString() + ".");
        }
        outcome.path("readModels").forEach(model -> System.out.println(RebuildCommand.comparison(model)));
        System.out.println("Not seen by this: somebody who rewrote rows, hashes and tables together.");
    }

    private static long differences(JsonNode outcome) {
        return outcome.path("ledger").path("differences").asLong()
                + outcome.path("readModels")
                        .valueStream()
                        .mapToLong(model -> model.path("differences").asLong())
                        .sum();
    }
}
