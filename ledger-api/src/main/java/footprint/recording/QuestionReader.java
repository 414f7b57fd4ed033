package footprint.recording;

import footprint.entry.EntryId;
import footprint.identity.Identifier;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Reads questions about one child. Thread-safe. */
final class QuestionReader {
    private final RecordReader records;

    QuestionReader(Vocabulary vocabulary) {
        records = new RecordReader(vocabulary);
    }

    /** What is known of this child? */
    record ForHistory(Identifier identifier) {}

    /** Was this child in that entry's cohort? */
    record ForProof(Identifier identifier, EntryId entryId) {}

    /** @throws InvalidRequest if it is not such a question */
    <T extends Record> T read(Class<T> question, JsonNode json) {
        Faults faults = new Faults();
        Members members = new Members(json, "", faults);
        T read = records.read(question, members, faults);
        members.nothingElse();
        faults.check();
        return Objects.requireNonNull(read);
    }
}
