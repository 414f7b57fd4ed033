package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import footprint.entry.Codes;

/** How records reached the recipient. */
public enum Delivery {
    EXTRACT("extract", "a copy was sent"),
    LINKAGE("linkage", "records were joined to another data set"),
    SECURE_DEPOSIT("secure-deposit", "a copy was put into a secure setting for research"),
    SECURE_PROJECT("secure-project", "a project was let in to use data inside a secure setting"),
    LOOK_UP("look-up", "named children were looked up on request"),
    MATCH("match", "a question about named children was answered with yes or no"),
    ONWARD("onward", "a recipient passed it on");

    private final String code;
    private final String words;

    Delivery(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @JsonCreator
    public static Delivery parse(String code) {
        return Codes.parse(values(), Delivery::code, code);
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    /** Told to the public only as yearly sums, unless it is published anyway. */
    public boolean ofNamedChildren() {
        return this == LOOK_UP || this == MATCH;
    }
}
