package footprint.recording;

import footprint.entry.Entry;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whether an entry on record came of the same request as one that would be made now. Pure. */
final class SameRequest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OURS = Set.of("recordedAt", "newlyNumbered", "findings", "agreementVersion");

    private SameRequest() {}

    static boolean made(Entry onRecord, Entry wouldBe) {
        return onRecord.getClass() == wouldBe.getClass() && asked(onRecord).equals(asked(wouldBe));
    }

    private static JsonNode asked(Entry entry) {
        JsonNode tree = JSON.valueToTree(entry);
        forget(tree);
        return tree;
    }

    private static void forget(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(OURS);
        }
        node.forEach(SameRequest::forget);
    }
}
