package footprint.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why an entry was amended or withdrawn. */
public enum CorrectionReason {
    /** A child was named whom the entry never concerned. The words go to other children's parents too, so they tell of none. */
    WRONG_CHILD("wrong-child", "the list of children was not right"),
    WRONG_DETAILS("wrong-details", "what was recorded was not right"),
    INCOMPLETE("incomplete", "something was missing from what was recorded"),
    RECORDED_TWICE("recorded-twice", "the same thing had been recorded twice"),
    DID_NOT_HAPPEN("did-not-happen", "what was recorded did not happen");

    private final String code;
    private final String words;

    CorrectionReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @JsonCreator
    public static CorrectionReason parse(String code) {
        return Codes.parse(values(), CorrectionReason::code, code);
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The reason in plain English, to follow "because". */
    public String words() {
        return words;
    }
}
