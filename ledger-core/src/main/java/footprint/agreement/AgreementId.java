package footprint.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The reference of a sharing agreement, such as {@code DSAP-2024-17}: 1 to 64 letters, digits, dots, hyphens and underscores. */
public record AgreementId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @JsonCreator
    public AgreementId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "an agreement's reference is 1 to 64 letters, digits, dots, hyphens and underscores");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
