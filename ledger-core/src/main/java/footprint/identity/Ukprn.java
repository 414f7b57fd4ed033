package footprint.identity;

import java.util.regex.Pattern;

/** UK provider reference number of an organisation; names no child. */
public record Ukprn(String value) {
    private static final Pattern FORM = Pattern.compile("1[0-9]{7}");

    /** @throws IllegalArgumentException if it has another form */
    public Ukprn {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a UKPRN has 8 digits and begins with 1");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
