package footprint.log;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON in the canonical form of RFC 8785: members sorted by UTF-16 code units, no white space, shortest escapes, UTF-8.
 * Numbers are whole and at most 2^53 in size, for which that form is plain decimal digits. Thread-safe.
 */
final class CanonicalJson {
    private static final long LARGEST = 1L << 53;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    private CanonicalJson() {}

    /** @throws tools.jackson.core.JacksonException if it is no JSON, or a member stands twice in an object */
    static JsonNode read(byte[] json) {
        return JSON.readTree(json);
    }

    /** @throws IllegalArgumentException for a number with a fraction or beyond 2^53, or half of a surrogate pair */
    static byte[] write(JsonNode node) {
        check(node);
        return JSON.writeValueAsBytes(node);
    }

    private static void check(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().forEach(CanonicalJson::checkText);
        }
        if (node.isContainer()) {
            node.forEach(CanonicalJson::check);
        } else if (node.isString()) {
            checkText(node.stringValue());
        } else if (node.isNumber()
                && !(node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= LARGEST)) {
            throw new IllegalArgumentException("canonical JSON here holds whole numbers up to 2^53 only");
        }
    }

    private static void checkText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (Character.isLowSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw new IllegalArgumentException("canonical JSON holds no half of a surrogate pair");
                }
                i++;
            }
        }
    }
}
