package footprint.recording;

import footprint.identity.Identifier;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as bytes that are the same whenever the same thing is asked: members in alphabetical order, identifiers in
 * canonical form, sorted, repeats left out; without the entry's id and without when it was recorded.
 */
final class NormalisedRequest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private NormalisedRequest() {}

    static byte[] of(Recording request) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1_024);
        Map<String, Object> said = new TreeMap<>();
        said.put("kind", request.getClass().getSimpleName());
        said.put("occurred", request.common().occurred());
        said.put("recordedBy", request.common().recordedBy());
        said.put("source", request.common().source());
        said.put("body", request.body());
        out.writeBytes(JSON.writeValueAsBytes(said));
        if (request instanceof Recording.OfChildren of) {
            children(of.who(), out);
        } else if (request instanceof Recording.OfAmendment amendment) {
            children(amendment.replacement().who(), out);
        }
        return out.toByteArray();
    }

    private static void children(Who who, ByteArrayOutputStream out) {
        if (who instanceof Who.Unknown unknown) {
            out.writeBytes(JSON.writeValueAsBytes(unknown.statement()));
        } else if (who instanceof Who.Described described) {
            Map<String, String> said = new TreeMap<>();
            said.put("expression", described.expression().toString());
            said.put("description", described.description());
            out.writeBytes(JSON.writeValueAsBytes(said));
        } else if (who instanceof Who.Listed listed) {
            sorted("", listed.children(), out);
            new TreeMap<>(listed.strata()).forEach((name, part) -> sorted(name, part, out));
        }
    }

    private static void sorted(String name, List<? extends Identifier> children, ByteArrayOutputStream out) {
        String[] canonical = new String[children.size()];
        for (int i = 0; i < canonical.length; i++) {
            Identifier child = children.get(i);
            canonical[i] = (char) (child.schemeByte() & 0x7f) + child.value();
        }
        Arrays.parallelSort(canonical);
        out.writeBytes(('\n' + name + '\n').getBytes(StandardCharsets.UTF_8));
        String before = "";
        for (String child : canonical) {
            if (!child.equals(before)) {
                out.writeBytes(child.getBytes(StandardCharsets.ISO_8859_1));
                out.write('\n');
            }
            before = child;
        }
    }
}
