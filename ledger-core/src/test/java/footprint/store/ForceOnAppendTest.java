package footprint.store;

import static footprint.store.OpenStore.fact;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.Entries;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ForceOnAppendTest {
    public static final AtomicLong FORCED = new AtomicLong();

    /** H2's file system with its calls to {@code force} counted. */
    public static final class CountingFilePath extends FilePathWrapper {
        @Override
        public String getScheme() {
            return "counting";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new CountingChannel(getBase().open(mode));
        }
    }

    private static final class CountingChannel extends FileBaseDefault {
        private final FileChannel channel;

        CountingChannel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            FORCED.incrementAndGet();
            channel.force(metaData);
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return channel.read(bytes, position);
        }

        @Override
        public int write(ByteBuffer bytes, long position) throws IOException {
            return channel.write(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }
    }

    @Test
    void every_acknowledged_append_was_forced_to_disk_before(@TempDir Path folder) {
        CountingFilePath counting = new CountingFilePath();
        FilePath.register(counting);
        try (OpenStore store = OpenStore.through("counting", folder)) {
            for (int n = 0; n < 50; n++) {
                long before = FORCED.get();
                store.append(fact(Entries.access()));
                assertThat(FORCED.get()).isGreaterThan(before);
            }
        } finally {
            FilePath.unregister(counting);
        }
    }
}
