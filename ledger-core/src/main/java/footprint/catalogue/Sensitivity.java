package footprint.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How sensitive a data item is, least first, in the words of the department's classification. */
public enum Sensitivity {
    ORDINARY("ordinary"),
    SENSITIVE("sensitive"),
    HIGHLY_SENSITIVE("highly-sensitive");

    private final String code;

    Sensitivity(String code) {
        this.code = code;
    }

    /** @throws IllegalArgumentException if there is no such sensitivity */
    @JsonCreator
    public static Sensitivity parse(String code) {
        return Arrays.stream(values())
                .filter(value -> value.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("a sensitivity is ordinary, sensitive or highly-sensitive"));
    }

    @JsonValue
    public String code() {
        return code;
    }
}
