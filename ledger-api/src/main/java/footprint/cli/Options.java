package footprint.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command that talks to the server takes. */
final class Options {
    @Option(names = "--data", paramLabel = "DIR", description = "Data folder; LEDGER_DATA or ./data if left out.")
    private @Nullable Path data;

    @Option(names = "--json", description = "Print the server's whole answer as JSON.")
    private boolean json;

    Path data() {
        String named = System.getenv("LEDGER_DATA");
        return data != null ? data : Path.of(named == null ? "./data" : named);
    }

    boolean json() {
        return json;
    }
}
