package footprint.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The reference of a sharing agreement, such as {@code DSAP-2024-17}: 1 to 64 letters, digits, dots, hyphens and underscores,
 * but no UUID, since agreements and entries share one space of names in the store.
 */
public record AgreementId(@JsonValue String value) {
    /** What a reference looks like, as a whole. */
    public static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private static final Pattern UUID = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    @JsonCreator
    public AgreementId {
        if (!FORM.matcher(value).matches() || UUID.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an agreement's reference is 1 to 64 letters, digits, dots, hyphens and underscores, and no UUID");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
