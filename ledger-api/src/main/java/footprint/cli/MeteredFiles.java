package footprint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import me.tongfei.progressbar.wrapped.ProgressBarWrappedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Streams files to the server. Where a terminal is there, a bar shows rate and time left while they are sent, and another one
 * how long the ledger has been at it since. Thread-safe.
 */
final class MeteredFiles implements AutoCloseable {
    private final boolean terminal = System.console() != null;
    private final List<InputStream> parts;
    private @Nullable ProgressBar bar;

    private MeteredFiles(String task, Path file, List<InputStream> before, List<InputStream> after) throws IOException {
        ProgressBar sending = bar(task)
                .setInitialMax(Files.size(file))
                .setUnit(" MB", 1_000_000)
                .showSpeed(new DecimalFormat("0.0"))
                .build();
        bar = sending;
        parts = new ArrayList<>(before);
        parts.add(new ProgressBarWrappedInputStream(Files.newInputStream(file), sending));
        parts.add(new Sent());
        parts.addAll(after);
    }

    /** @param file whose size is the bar's end */
    static MeteredFiles of(String task, Path file, List<InputStream> before, List<InputStream> after)
            throws IOException {
        return new MeteredFiles(task, file, before, after);
    }

    InputStream stream() {
        return new SequenceInputStream(Collections.enumeration(parts));
    }

    /** The file's own stream has ended its bar; one that is ended twice writes over what came after it. */
    private synchronized void sent() {
        bar = null;
        if (terminal) {
            System.err.println("All of it is sent. The ledger checks and records it; a million children who are"
                    + " new to it take about half a minute.");
            bar = bar("recording")
                    .setInitialMax(-1)
                    .hideEta()
                    .continuousUpdate()
                    .build();
        }
    }

    private ProgressBarBuilder bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(terminal ? 250 : 3_600_000)
                .setConsumer(terminal ? null : new Silent());
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Nothing to send: when its turn comes, the file is sent. */
    private final class Sent extends InputStream {
        private boolean told;

        @Override
        public int read() {
            if (!told) {
                told = true;
                sent();
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
