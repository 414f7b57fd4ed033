package footprint;

import footprint.cli.AuditCommand;
import footprint.cli.BenchCommand;
import footprint.cli.GenerateCommand;
import footprint.cli.ImportCommand;
import footprint.cli.RebuildCommand;
import footprint.cli.ServeCommand;
import footprint.database.DatabaseRefused;
import footprint.identity.KeyRefused;
import java.util.concurrent.Callable;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code ledger}; without a subcommand it serves. Exit codes: 0 done, 1 a check failed, 2 bad usage or input. */
@Command(
        name = "ledger",
        description = "Records what is done with children's records and shows each child's history.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[COMMAND]",
        subcommands = {
            ServeCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            AuditCommand.class,
            BenchCommand.class,
            GenerateCommand.class
        })
public final class Ledger implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        return new ServeCommand().call();
    }

    public static void main(String... arguments) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.exit(commandLine().execute(arguments));
    }

    /** The whole command, for {@link #main} and for tests. */
    public static CommandLine commandLine() {
        return new CommandLine(new Ledger())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, arguments) -> {
                    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
                    if (cause instanceof KeyRefused || cause instanceof DatabaseRefused) {
                        return 2;
                    }
                    throw failure;
                });
    }
}
