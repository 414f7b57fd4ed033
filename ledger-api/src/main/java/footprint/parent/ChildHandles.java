package footprint.parent;

import footprint.cohort.ChildNumber;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Handles for the children that a session asked about: 128 random bits as 32 hexadecimal digits, good in that session only.
 * A child whom the vault does not know gets one too, so that the address tells nothing. Thread-safe.
 */
@Component
class ChildHandles {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String PREFIX = "child:";
    private static final Long NOT_KNOWN = -1L;

    String give(HttpSession session, Optional<ChildNumber> child) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String handle = HexFormat.of().formatHex(bytes);
        session.setAttribute(PREFIX + handle, child.map(ChildNumber::value).orElse(NOT_KNOWN));
        return handle;
    }

    boolean isGoodIn(HttpSession session, String handle) {
        return session.getAttribute(PREFIX + handle) != null;
    }

    /** The child behind a handle that is good in this session, if the vault knew the child. */
    Optional<ChildNumber> child(HttpSession session, String handle) {
        return Optional.ofNullable((Long) session.getAttribute(PREFIX + handle))
                .filter(value -> !value.equals(NOT_KNOWN))
                .map(ChildNumber::of);
    }
}
