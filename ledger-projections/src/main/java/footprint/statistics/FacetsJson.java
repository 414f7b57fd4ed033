package footprint.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the values of facets as they stand in a row: an object with a list for each dimension. Thread-safe. */
final class FacetsJson {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<EnumMap<Dimension, List<String>>> VALUES = new TypeReference<>() {};

    private FacetsJson() {}

    static String write(Facets facets) {
        return JSON.writeValueAsString(facets.values());
    }

    static Map<Dimension, List<String>> read(String json) {
        return JSON.readValue(json, VALUES);
    }
}
