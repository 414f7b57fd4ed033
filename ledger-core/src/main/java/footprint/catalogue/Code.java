package footprint.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of something in the catalogue: 1 to 64 lower-case letters, digits and hyphens, first a letter. */
public record Code(@JsonValue String value) implements Comparable<Code> {
    /** What a code looks like, as a whole. */
    public static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,63}");

    @JsonCreator
    public Code {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a code is 1 to 64 lower-case letters, digits and hyphens");
        }
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
