package footprint.recording;

import footprint.problem.Problem;
import footprint.problem.Refused;
import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON: no member twice, nothing after the end. What is wrong is told by place, since the parser's words repeat text. */
final class Json {
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @throws Refused of {@link Problem#NOT_JSON} */
    static JsonNode read(InputStream body) {
        try {
            return STRICT.readTree(body);
        } catch (JacksonException e) {
            throw new Refused(
                    Problem.NOT_JSON, "The body is not JSON" + place(e) + ". Mend it there and send it again.");
        }
    }

    /** @throws IllegalArgumentException that says where the line stops being JSON */
    static JsonNode line(String line) {
        try {
            return STRICT.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this line is not JSON" + column(e), e);
        }
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null ? "" : " at line " + e.getLocation().getLineNr() + column(e);
    }

    private static String column(JacksonException e) {
        return e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
    }
}
