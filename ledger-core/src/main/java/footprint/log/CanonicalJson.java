package footprint.log;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
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
            .build();

    private CanonicalJson() {}

    /** @throws tools.jackson.core.JacksonException if it is no JSON, or a member stands twice in an object */
    static JsonNode read(byte[] json) {
        return JSON.readTree(json);
    }

    /** @throws IllegalArgumentException for a number with a fraction or beyond 2^53, or half of a surrogate pair */
    static byte[] write(JsonNode node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            write(node, out);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonNode node, JsonGenerator out) {
        if (node instanceof ObjectNode object) {
            out.writeStartObject();
            members(object).forEach(member -> {
                out.writeName(text(member.getKey()));
                write(member.getValue(), out);
            });
            out.writeEndObject();
        } else if (node.isArray()) {
            out.writeStartArray();
            node.forEach(element -> write(element, out));
            out.writeEndArray();
        } else if (node.isString()) {
            out.writeString(text(node.stringValue()));
        } else if (node.isNumber()) {
            out.writeNumber(number(node));
        } else {
            // Of what JSON has, true, false and null are left.
            out.writeTree(node);
        }
    }

    private static List<Map.Entry<String, JsonNode>> members(ObjectNode object) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
        members.sort(Map.Entry.comparingByKey());
        return members;
    }

    private static long number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) <= LARGEST) {
            return node.longValue();
        }
        throw new IllegalArgumentException("canonical JSON here holds whole numbers up to 2^53 only");
    }

    private static String text(String text) {
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
        return text;
    }
}
