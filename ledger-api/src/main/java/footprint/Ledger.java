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
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code ledger}; without a subcommand it serves. Exit codes: 0 done, 1 a check failed, 2 bad usage or input, or
 * a port, key or database that is not as it must be, 3 broke off.
 */
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
    private static final int BROKE_OFF = 3;

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
                    return cause instanceof KeyRefused || cause instanceof DatabaseRefused || portIsTaken(failure)
                            ? 2
                            : brokeOff(failure, command);
                });
    }

    private static boolean portIsTaken(Throwable failure) {
        return failure instanceof PortInUseException || failure.getCause() instanceof PortInUseException;
    }

    /** Where, but not with which words: the messages of exceptions quote what was read. */
    private static int brokeOff(Exception failure, CommandLine command) {
        command.getErr().println("It broke off, and it is not your input that is wrong: the log says where.");
        LoggerFactory.getLogger(Ledger.class).error("The command {} broke off.", command.getCommandName(), failure);
        return BROKE_OFF;
    }
}
