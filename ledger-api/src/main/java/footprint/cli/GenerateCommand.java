package footprint.cli;

import footprint.country.Generation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a country that does not exist. Needs no server. */
@Command(
        name = "generate",
        description = {
            "Make a country that does not exist, as files that import reads.",
            "The same number of children and the same seed give the same bytes. The folder then holds numbered files,"
                    + " import-all (the commands in their order) and truth.json (what the figures must be)."
        },
        mixinStandardHelpOptions = true)
public final class GenerateCommand implements Callable<Integer> {
    @Option(names = "--children", paramLabel = "N", description = "500 to 10,000,000; ${DEFAULT-VALUE} if left out.")
    private int children = 20_000;

    @Option(names = "--seed", paramLabel = "S", description = "Any number; ${DEFAULT-VALUE} if left out.")
    private long seed = 1;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the files.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        boolean terminal = System.console() != null;
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("country")
                .setInitialMax(1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(terminal ? 250 : 3_600_000)
                .setConsumer(terminal ? null : new MeteredFiles.Silent())
                .build()) {
            Generation.write(children, seed, out, (step, done, all) -> {
                bar.setExtraMessage(step);
                bar.maxHint(all);
                bar.stepTo(done);
            });
        } catch (IllegalArgumentException e) {
            System.err.println("Give --children a number from 500 to 10000000.");
            return Outcome.BAD_INPUT;
        }
        System.out.printf("A country of %,d children is in %s.%n", children, out);
        return Outcome.DONE;
    }
}
