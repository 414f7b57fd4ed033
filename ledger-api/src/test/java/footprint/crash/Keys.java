package footprint.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Random;

/** The keys of a trial's ledger, made as an operator makes them: 64 hexadecimal digits in a file for its owner only. */
final class Keys {
    private static final int BYTES = 32;

    private Keys() {}

    /** Writes both keys into the data folder and returns the vault's. */
    static byte[] make(Path data, Random random) throws IOException {
        Path keys = Files.createDirectories(data.resolve("keys"));
        write(keys.resolve("ledger-secret.1.key"), random);
        return write(keys.resolve("vault.key"), random);
    }

    private static byte[] write(Path file, Random random) throws IOException {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(key) + "\n");
        return key;
    }
}
