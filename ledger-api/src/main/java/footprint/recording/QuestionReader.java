package footprint.recording;

import footprint.entry.EntryId;
import footprint.identity.Identifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads questions about one child: {@code identifier}, and {@code entryId} where a proof is asked for. Thread-safe. */
final class QuestionReader {
    private final Vocabulary vocabulary;
    private final ValueReader values;

    QuestionReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        values = new ValueReader(vocabulary);
    }

    record ForProof(Identifier child, EntryId entryId) {}

    Identifier aboutChild(JsonNode json) {
        Faults faults = new Faults();
        Members members = new Members(json, "", faults);
        Identifier child = identifier(members);
        members.nothingElse();
        faults.check();
        return Objects.requireNonNull(child);
    }

    ForProof forProof(JsonNode json) {
        Faults faults = new Faults();
        Members members = new Members(json, "", faults);
        Identifier child = identifier(members);
        JsonNode id = members.need("entryId");
        EntryId entryId = id == null ? null : (EntryId) values.read(EntryId.class, "entryId", id, "/entryId", faults);
        members.nothingElse();
        faults.check();
        return new ForProof(Objects.requireNonNull(child), Objects.requireNonNull(entryId));
    }

    private @Nullable Identifier identifier(Members members) {
        JsonNode node = members.need("identifier");
        if (node == null) {
            return null;
        }
        try {
            if (node.isString()) {
                return vocabulary.identifier(node.stringValue());
            }
            members.fault("identifier", "An identifier must be a text, in quotation marks.");
        } catch (IllegalArgumentException e) {
            members.fault("identifier", ValueReader.sentence(e));
        }
        return null;
    }
}
