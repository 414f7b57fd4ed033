package footprint.identity;

import footprint.cohort.LedgerSecret;
import footprint.cohort.LedgerSecrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * The keys of a data folder: {@code keys/vault.key}, and {@code keys/ledger-secret.N.key} for each version N from 1. Each file
 * holds 64 hexadecimal digits and may be read by its owner only.
 */
public record LedgerKeys(byte[] vaultKey, LedgerSecrets secrets) {
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final int BYTES = 32;

    /**
     * Reads the keys.
     *
     * @param makeMissing whether a missing file is made, as a demonstration may; otherwise it is refused
     * @throws KeyRefused that names the file and how to mend it
     */
    public static LedgerKeys read(Path dataFolder, boolean makeMissing) {
        Path keys = dataFolder.resolve("keys");
        try {
            byte[] vaultKey = key(keys.resolve("vault.key"), makeMissing);
            List<LedgerSecret> secrets = new ArrayList<>();
            secrets.add(new LedgerSecret(1, key(secretFile(keys, 1), makeMissing)));
            for (int version = 2; Files.exists(secretFile(keys, version)); version++) {
                secrets.add(new LedgerSecret(version, key(secretFile(keys, version), false)));
            }
            return new LedgerKeys(vaultKey, new LedgerSecrets(secrets));
        } catch (IOException e) {
            throw new KeyRefused("The keys in " + keys + " cannot be read or made (" + e
                    + "). They must be files that the" + " ledger's user may read, in a folder of the data folder.");
        }
    }

    /** Tells nothing. */
    @Override
    public String toString() {
        return "the keys of the ledger";
    }

    private static Path secretFile(Path keys, int version) {
        return keys.resolve("ledger-secret." + version + ".key");
    }

    private static byte[] key(Path file, boolean makeMissing) throws IOException {
        if (!Files.exists(file)) {
            if (!makeMissing) {
                throw new KeyRefused("The key file " + file + " is missing. Put it back from its safe place if this"
                        + " ledger has had one; for a new ledger make it with: umask 077; openssl rand -hex 32 > "
                        + file);
            }
            make(file);
        }
        refuseIfOthersMayRead(file);
        String hex = Files.readString(file).strip();
        if (hex.length() != 2 * BYTES || !hex.chars().allMatch(HexFormat::isHexDigit)) {
            throw new KeyRefused("The key file " + file + " does not hold 64 hexadecimal digits.");
        }
        return HexFormat.of().parseHex(hex);
    }

    private static void make(Path file) throws IOException {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.getParent());
        if (hasPosixPermissions(file.getParent())) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Files.writeString(file, HexFormat.of().formatHex(key) + "\n");
    }

    private static void refuseIfOthersMayRead(Path file) throws IOException {
        if (!hasPosixPermissions(file)) {
            return;
        }
        Set<PosixFilePermission> granted = EnumSet.noneOf(PosixFilePermission.class);
        granted.addAll(Files.getPosixFilePermissions(file));
        granted.removeIf(permission -> permission.name().startsWith("OWNER"));
        if (!granted.isEmpty()) {
            throw new KeyRefused(
                    "The key file " + file + " may be read by others than its owner. Mend it with: chmod 600 " + file);
        }
    }

    private static boolean hasPosixPermissions(Path path) {
        return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
    }
}
