package footprint.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import footprint.entry.Codes;

/** Why an erasure may be declined: UK GDPR Art. 17(3), points (a) to (e). */
public enum Ground {
    FREEDOM_OF_EXPRESSION("art17-3-a"),
    LEGAL_OBLIGATION_OR_PUBLIC_TASK("art17-3-b"),
    PUBLIC_HEALTH("art17-3-c"),
    ARCHIVING_RESEARCH_STATISTICS("art17-3-d"),
    LEGAL_CLAIMS("art17-3-e");

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    @JsonCreator
    public static Ground parse(String code) {
        return Codes.parse(values(), Ground::code, code);
    }

    @JsonValue
    public String code() {
        return code;
    }
}
