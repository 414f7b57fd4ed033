package footprint.whole;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks a membership proof with nothing but the JDK: RFC 6962 hashes up a tree of 2^32 leaves. */
final class IndependentCheck {
    private IndependentCheck() {}

    static boolean accepts(String root, long position, @Nullable String salt, List<String> path)
            throws NoSuchAlgorithmException {
        byte[] hash =
                sha256((byte) 0, salt == null ? new byte[0] : HexFormat.of().parseHex(salt));
        if (path.size() != 32) {
            return false;
        }
        for (int level = 0; level < 32; level++) {
            byte[] sibling = HexFormat.of().parseHex(path.get(level));
            boolean right = (position >> level & 1) == 1;
            hash = right ? sha256((byte) 1, sibling, hash) : sha256((byte) 1, hash, sibling);
        }
        return HexFormat.of().formatHex(hash).equals(root);
    }

    private static byte[] sha256(byte prefix, byte[]... parts) throws NoSuchAlgorithmException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.write(prefix);
        for (byte[] part : parts) {
            data.writeBytes(part);
        }
        return MessageDigest.getInstance("SHA-256").digest(data.toByteArray());
    }
}
