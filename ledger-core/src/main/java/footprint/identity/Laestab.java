package footprint.identity;

import java.util.regex.Pattern;

/** A school by its local authority and its number there, as {@code 123/4567}; names no child. */
public record Laestab(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{3}/[0-9]{4}");

    /** @throws IllegalArgumentException if it has another form */
    public Laestab {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a LAESTAB is 3 digits, a slash and 4 digits, as in 123/4567");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
