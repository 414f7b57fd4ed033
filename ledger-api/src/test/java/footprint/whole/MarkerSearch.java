package footprint.whole;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
import java.util.zip.GZIPInputStream;

/**
 * Looks for identifiers in whatever the ledger wrote: in plain, in base64 wherever they stand in what was encoded, as common
 * digests in hexadecimal and base64, and all of that within gzip.
 */
final class MarkerSearch {
    private static final int LARGEST = 64 << 20;

    private final List<String> needles = new ArrayList<>();

    MarkerSearch(List<String> identifiers) throws NoSuchAlgorithmException {
        for (String identifier : identifiers) {
            needles.add(identifier);
            for (int before = 0; before < 3; before++) {
                needles.add(inBase64(identifier, before));
            }
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

    /** The digits that no neighbour of the identifier has a part in, if so many bytes precede it in a group of three. */
    private static String inBase64(String identifier, int before) {
        byte[] placed = new byte[before + identifier.length()];
        System.arraycopy(bytes(identifier), 0, placed, before, identifier.length());
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(placed);
        return encoded.substring((before * 8 + 5) / 6, placed.length * 8 / 6);
    }

    /** What is found in the gzip streams that stand in these bytes, each from its magic number on. */
    private boolean findsInGzip(byte[] content) {
        for (int at = 0; at + 2 < content.length; at++) {
            if (content[at] == 0x1f && (content[at + 1] & 0xff) == 0x8b && content[at + 2] == 8) {
                String unpacked = unpacked(content, at);
                if (finds(unpacked) || finds(unpacked.replace("\0", ""))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** As far as it can be unpacked. */
    private static String unpacked(byte[] content, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content, from, content.length - from))) {
            byte[] buffer = new byte[8_192];
            for (int read = in.read(buffer); read > 0 && out.size() < LARGEST; read = in.read(buffer)) {
                out.write(buffer, 0, read);
            }
        } catch (IOException noGzipOrCutOff) {
            // what came before is searched
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    /** The files below a folder that hold a marker; bytes are searched, so a database's own files too. */
    List<Path> filesThatHoldOne(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::holdsOne).toList();
        }
    }

    private boolean holdsOne(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String content = new String(bytes, StandardCharsets.ISO_8859_1);
            return finds(content) || finds(content.replace("\0", "")) || findsInGzip(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String identifier) {
        return identifier.getBytes(StandardCharsets.UTF_8);
    }
}
