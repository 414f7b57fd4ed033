package footprint.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks for identifiers, in plain and as common digests in hexadecimal and base64, in whatever the ledger wrote. */
final class MarkerSearch {
    private final List<String> needles = new ArrayList<>();

    MarkerSearch(List<String> identifiers) throws NoSuchAlgorithmException {
        for (String identifier : identifiers) {
            needles.add(identifier);
            needles.add(Base64.getEncoder().encodeToString(bytes(identifier)).replace("=", ""));
            for (String algorithm : List.of("MD5", "SHA-1", "SHA-256")) {
                byte[] digest = MessageDigest.getInstance(algorithm).digest(bytes(identifier));
                String hex = HexFormat.of().formatHex(digest);
                needles.add(hex);
                needles.add(hex.toUpperCase(Locale.ROOT));
                needles.add(Base64.getEncoder().encodeToString(digest).replace("=", ""));
                needles.add(new String(digest, StandardCharsets.ISO_8859_1));
            }
        }
    }

    boolean finds(String text) {
        return needles.stream().anyMatch(text::contains);
    }

    /** The files below a folder that hold a marker; bytes are searched, so a database's own files too. */
    List<Path> filesThatHoldOne(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::holdsOne).toList();
        }
    }

    private boolean holdsOne(Path file) {
        try {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return finds(content) || finds(content.replace("\0", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String identifier) {
        return identifier.getBytes(StandardCharsets.UTF_8);
    }
}
