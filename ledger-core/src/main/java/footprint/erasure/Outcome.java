package footprint.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import footprint.entry.Codes;

/** What one person decides on an erasure. */
public enum Outcome {
    GRANTED("granted"),
    DECLINED("declined");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    @JsonCreator
    public static Outcome parse(String code) {
        return Codes.parse(values(), Outcome::code, code);
    }

    @JsonValue
    public String code() {
        return code;
    }
}
