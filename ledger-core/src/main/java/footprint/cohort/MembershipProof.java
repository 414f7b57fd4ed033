package footprint.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.merkle.Rfc6962;
import footprint.merkle.SparseLevel;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proof that one child is in a committed cohort, or is not: an RFC 6962 inclusion proof of the child's leaf in the tree of
 * 2^32 leaves. It names no other child; it does show which ranges of numbers around the child's own are empty.
 *
 * @param salt data of a member's leaf, 16 bytes as 32 hexadecimal digits; null, for the empty leaf, where the child is not in
 * @param path 32 sibling hashes from the leaf upward, 64 hexadecimal digits each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MembershipProof(boolean present, @Nullable String salt, List<String> path) {
    /** @throws IllegalArgumentException if the parts do not have the form of a proof */
    public MembershipProof {
        path = List.copyOf(path);
        if (path.size() != SparseLevel.TALLEST || !path.stream().allMatch(hash -> isHex(hash, 64))) {
            throw new IllegalArgumentException("the path of a membership proof is 32 hashes of 64 hexadecimal digits");
        }
        if (present ? salt == null || !isHex(salt, 32) : salt != null) {
            throw new IllegalArgumentException(
                    "a proof of presence has a salt of 32 hexadecimal digits, a proof of absence has none");
        }
    }

    /** Whether the proof leads from this child's leaf to the root, 64 hexadecimal digits. Pure. */
    public boolean verify(String root, ChildNumber child) {
        HexFormat hex = HexFormat.of();
        byte[] hash = Rfc6962.leaf(salt == null ? new byte[0] : hex.parseHex(salt));
        for (int height = 0; height < path.size(); height++) {
            byte[] sibling = hex.parseHex(path.get(height));
            boolean isRight = (child.bits() >>> height & 1) == 1;
            hash = isRight ? Rfc6962.node(sibling, hash) : Rfc6962.node(hash, sibling);
        }
        return hex.formatHex(hash).equalsIgnoreCase(root);
    }

    private static boolean isHex(String text, int digits) {
        return text.length() == digits && text.chars().allMatch(HexFormat::isHexDigit);
    }
}
