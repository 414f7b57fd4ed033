package footprint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.wrapped.ProgressBarWrappedInputStream;

/** Streams files to the server, with a bar that shows rate and time left where a terminal is there. */
final class MeteredFiles implements AutoCloseable {
    private final List<InputStream> parts;
    private final ProgressBar bar;

    private MeteredFiles(List<InputStream> parts, ProgressBar bar) {
        this.parts = parts;
        this.bar = bar;
    }

    /** @param long size of the file in bytes, for the bar's end */
    static MeteredFiles of(String task, Path file, List<InputStream> before, List<InputStream> after)
            throws IOException {
        boolean terminal = System.console() != null;
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(Files.size(file))
                .setUnit(" MB", 1_000_000)
                .showSpeed()
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(terminal ? 250 : 3_600_000)
                .setConsumer(terminal ? null : new Silent())
                .build();
        List<InputStream> parts = new java.util.ArrayList<>(before);
        parts.add(new ProgressBarWrappedInputStream(Files.newInputStream(file), bar));
        parts.add(new Sent(terminal));
        parts.addAll(after);
        return new MeteredFiles(parts, bar);
    }

    InputStream stream() {
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    @Override
    public void close() {
        bar.close();
    }

    /** Nothing to send: it says, when its turn comes, that the file is sent and what the wait is for. */
    private static final class Sent extends InputStream {
        private boolean silent;

        Sent(boolean terminal) {
            silent = !terminal;
        }

        @Override
        public int read() {
            if (!silent) {
                silent = true;
                System.err.println("All of it is sent. The ledger checks and records it; a million children who are"
                        + " new to it take about half a minute.");
            }
            return -1;
        }
    }

    /** Where no terminal is there, nothing is drawn. */
    static final class Silent implements me.tongfei.progressbar.ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return 80;
        }

        @Override
        public void accept(String text) {}

        @Override
        public void close() {}
    }
}
