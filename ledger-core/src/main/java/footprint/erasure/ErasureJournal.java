package footprint.erasure;

import footprint.database.DatabaseRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Erased numbers in a file of their own, which is backed up apart from the vault: a vault that is restored from an older backup
 * forgets them again before it serves. Each line holds a number and its HMAC under a key of the vault's, so that nobody who can
 * write the file can have a child erased. For one thread at a time; several processes may share the folder.
 */
final class ErasureJournal {
    private static final String FILE = "erased-numbers";

    private final Path file;
    private final UnaryOperator<byte[]> mac;

    /** @param mac HMAC under a key of the vault's */
    ErasureJournal(Path folder, UnaryOperator<byte[]> mac) {
        this.file = folder.resolve(FILE);
        this.mac = mac;
    }

    /** @throws DatabaseRefused if the file cannot be read, or holds a line that this ledger did not write */
    RoaringBitmap numbers() {
        RoaringBitmap numbers = new RoaringBitmap();
        String text = text();
        // What stands after the last end of a line was cut off while it was written, and is written anew.
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        int place = 0;
        for (String line : whole.lines().toList()) {
            place++;
            if (!line.isEmpty()) {
                numbers.add((int) number(line, place));
            }
        }
        return numbers;
    }

    /** Adds whoever does not stand in it; they are on disk when this returns. */
    void add(RoaringBitmap numbers) {
        RoaringBitmap missing = RoaringBitmap.andNot(numbers, numbers());
        if (missing.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        missing.forEach((int child) -> lines.append(line(Integer.toUnsignedLong(child))));
        try {
            Files.createDirectories(file.getParent());
            append(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException("the journal of erased numbers cannot be written", e);
        }
    }

    /** In the place of a line that was cut off, if there is one. */
    private void append(ByteBuffer lines) throws IOException {
        long whole = text().lastIndexOf('\n') + 1L;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.truncate(whole).position(whole);
            while (lines.hasRemaining()) {
                channel.write(lines);
            }
            channel.force(true);
        }
    }

    private String text() {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new DatabaseRefused("The journal of erased numbers " + file + " cannot be read ("
                    + e.getClass().getSimpleName() + "). See who may read it.");
        }
    }

    private long number(String line, int place) {
        int space = line.indexOf(' ');
        if (space > 0 && line.substring(0, space).matches("[0-9]{1,10}")) {
            long number = Long.parseLong(line.substring(0, space));
            if (line(number).strip().equals(line)) {
                return number;
            }
        }
        throw new DatabaseRefused("Line " + place + " of the journal of erased numbers " + file
                + " is not as this ledger wrote it. Put the file back from its backup; only if there is none, take the line"
                + " out: whoever was erased by it comes back with an older vault.");
    }

    private String line(long number) {
        byte[] tag = mac.apply(("ledger/erased-number/v1 " + number).getBytes(StandardCharsets.US_ASCII));
        return number + " " + HexFormat.of().formatHex(tag) + "\n";
    }
}
