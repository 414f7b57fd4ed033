package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import footprint.entry.Codes;

/** What a recipient is to be told of (UK GDPR Art. 19). */
public enum Change {
    RECTIFICATION("rectification", "a correction of it"),
    ERASURE("erasure", "its erasure");

    private final String code;
    private final String words;

    Change(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @JsonCreator
    public static Change parse(String code) {
        return Codes.parse(values(), Change::code, code);
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** To follow "was told of". */
    public String words() {
        return words;
    }
}
