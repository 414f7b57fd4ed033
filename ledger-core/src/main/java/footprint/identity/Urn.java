package footprint.identity;

import java.util.regex.Pattern;

/** Unique reference number of a school in Get Information about Schools; names no child. */
public record Urn(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{6}");

    /** @throws IllegalArgumentException if it has another form */
    public Urn {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a URN has 6 digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
