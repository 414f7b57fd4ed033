package footprint.recording;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One JSON object being read: remembers which of its members were asked for, so that the others can be named. */
final class Members {
    private final ObjectNode object;
    private final String pointer;
    private final Faults faults;
    private final Set<String> read = new HashSet<>();
    private final Set<String> told = new HashSet<>();

    /** @param pointer of the object itself, empty for the whole request */
    Members(JsonNode node, String pointer, Faults faults) {
        if (node instanceof ObjectNode given) {
            object = given;
        } else {
            faults.add(pointer, "This must be a JSON object, in braces.");
            object = JsonNodeFactory.instance.objectNode();
        }
        this.pointer = pointer;
        this.faults = faults;
    }

    /** The member, or null where it is left out; with a fault where it is there and null. */
    @Nullable
    JsonNode find(String name) {
        read.add(name);
        JsonNode node = object.get(name);
        if (node == null || !node.isNull()) {
            return node;
        }
        if (told.add(name)) {
            fault(name, "This member is null; leave it out if there is nothing to say.");
        }
        return null;
    }

    /** The member, or null with a fault where it is left out. */
    @Nullable
    JsonNode need(String name) {
        JsonNode node = find(name);
        if (node == null && !told.contains(name)) {
            fault(name, "This member is missing; every request of this kind needs it.");
        }
        return node;
    }

    boolean has(String name) {
        return find(name) != null;
    }

    String pointerTo(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    void fault(String name, String detail) {
        faults.add(pointerTo(name), detail);
    }

    /** Names every member that nobody asked for. */
    void nothingElse() {
        for (String name : object.propertyNames()) {
            if (!read.contains(name)) {
                // The name is the sender's own text and could itself hold an identifier, so an odd one is not repeated.
                boolean plain = name.matches("[A-Za-z]{1,40}");
                faults.add(
                        plain ? pointerTo(name) : pointer,
                        plain
                                ? "There is no member of this name here; take it out, or see /openapi for the names."
                                : "There is a member here whose name is not known; take it out.");
            }
        }
    }
}
