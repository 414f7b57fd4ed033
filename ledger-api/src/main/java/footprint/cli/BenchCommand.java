package footprint.cli;

import footprint.bench.Bench;
import footprint.bench.Peers;
import footprint.bench.Report;
import footprint.bench.Rows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Measures the ledger on this machine. Opens no data folder but temporary ones of its own. */
@Command(
        name = "bench",
        description = "Measure the ledger beside what one would use instead. Exits with 1 if a result was wrong.",
        mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
    @Option(names = "--quick", description = "Less work and shorter rounds: under three minutes.")
    private boolean quick;

    @Option(names = "--json", paramLabel = "FILE", description = "Also write every round's figure to a file.")
    private @Nullable Path json;

    @Option(names = "--only", paramLabel = "WORDS", description = "Only rows in whose name these words stand.")
    private String only = "";

    @Override
    public Integer call() throws Exception {
        return measure(only, Peers.NONE, quick, json);
    }

    /** Measures every row in whose name the words stand, prints the table and returns the exit code. */
    public static int measure(String only, Peers peers, boolean quick, @Nullable Path json) throws Exception {
        Report report = Bench.run(Rows.named(only), peers, quick, new Lines());
        System.out.print(report.inWords());
        if (json != null) {
            Files.writeString(
                    json,
                    JsonMapper.builder()
                                    .build()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(report) + "\n");
        }
        return report.isWrong() ? Outcome.CHECK_FAILED : Outcome.DONE;
    }

    /** On standard error: each row when it is measured, and on a terminal each step. */
    private static final class Lines implements Bench.Progress {
        private static final String CLEARED = "\r\u001b[K";
        private final boolean terminal = System.console() != null;

        @Override
        public void at(String step) {
            if (terminal) {
                System.err.print(CLEARED + step);
            }
        }

        @Override
        public void measured(String line) {
            System.err.println(terminal ? CLEARED + line : line);
        }
    }
}
