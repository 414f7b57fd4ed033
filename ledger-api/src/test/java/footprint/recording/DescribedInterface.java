package footprint.recording;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the interface that is checked in, as JSON Schema 2020-12 that bodies and answers are held against. */
final class DescribedInterface {
    private static final String ADDRESS = "https://ledger.example/openapi";

    private final JsonNode description = resource("/openapi/openapi.json");
    private final SchemaRegistry asItStands = registry(description);
    private final SchemaRegistry closed = registry(closed(description));

    /** A line of each kind with every member that it can have; recorded in this order, each finds what it refers to. */
    static Map<Kind, ObjectNode> fullLines() {
        return resource("/footprint/recording/full-lines.json")
                .valueStream()
                .map(ObjectNode.class::cast)
                .collect(Collectors.toMap(
                        line -> Kind.named(line.get("kind").stringValue()).orElseThrow(), Function.identity()));
    }

    JsonNode at(String pointer) {
        return description.at(pointer);
    }

    /** What is wrong with a body by the schema of this name. */
    List<Error> body(String schema, JsonNode body) {
        return asItStands
                .getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + schema))
                .validate(body);
    }

    /** What is wrong with an answer; it has no members but those that are described. */
    List<Error> answer(String method, String path, int status, String type, JsonNode answer) {
        String escaped = path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
        return closed.getSchema(
                        SchemaLocation.of(ADDRESS + "#/paths/" + escaped + "/" + method.toLowerCase() + "/responses/"
                                + status + "/content/" + type.replace("/", "~1").replace("+", "%2B") + "/schema"))
                .validate(answer);
    }

    /** Every call and every status with which it succeeds, such as {@code GET /v1/register 200}. */
    Set<String> successes() {
        Set<String> successes = new TreeSet<>();
        description
                .get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(call -> call.getValue().get("responses").propertyNames().stream()
                                .filter(status -> status.startsWith("2"))
                                .forEach(status -> successes.add(
                                        call.getKey().toUpperCase() + " " + path.getKey() + " " + status))));
        return successes;
    }

    private static SchemaRegistry registry(JsonNode description) {
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(ADDRESS, description.toString())));
    }

    private static JsonNode closed(JsonNode description) {
        JsonNode closed = description.deepCopy();
        Collection<JsonNode> schemas = closed.at("/components/schemas").values();
        for (JsonNode schema : schemas) {
            if (schema instanceof ObjectNode object && object.has("properties")) {
                object.put("additionalProperties", false);
            }
        }
        return closed;
    }

    private static JsonNode resource(String name) {
        try (InputStream bytes = Objects.requireNonNull(DescribedInterface.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readTree(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
