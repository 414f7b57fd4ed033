package footprint.recording;

import footprint.cohort.ChildNumber;
import footprint.cohort.CohortExpression;
import footprint.entry.EntryId;
import footprint.history.HistoryQuery;
import footprint.identity.Identifier;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads questions. Thread-safe. */
final class QuestionReader {
    private final RecordReader records;

    QuestionReader(Vocabulary vocabulary) {
        records = new RecordReader(vocabulary);
    }

    /** What is known of this child, and some of what the ledger is less sure of? */
    record ForHistory(
            Identifier identifier,
            @Nullable AsidePart cannotTell,
            @Nullable AsidePart probablyNot) {
        HistoryQuery about(ChildNumber child) {
            return new HistoryQuery(child, AsidePart.window(cannotTell), AsidePart.window(probablyNot));
        }
    }

    /**
     * Which of the entries that are told beside a history.
     *
     * @param from how many of the newest to leave out; none unless it is given
     * @param limit how many at most, up to 100; 100 unless it is given
     */
    record AsidePart(@Nullable Integer from, @Nullable Integer limit) {
        static final int MOST = 100;

        AsidePart {
            if (limit != null && limit > MOST) {
                throw new IllegalArgumentException("ask for at most " + MOST + " entries at once: lower the limit");
            }
        }

        static HistoryQuery.Window window(@Nullable AsidePart asked) {
            return asked == null
                    ? HistoryQuery.Window.NONE
                    : new HistoryQuery.Window(
                            Objects.requireNonNullElse(asked.from, 0), Objects.requireNonNullElse(asked.limit, MOST));
        }
    }

    /** Was this child in that entry's cohort? */
    record ForProof(Identifier identifier, EntryId entryId) {}

    /** How many children would this expression describe? */
    record ForPreview(CohortExpression expression) {}

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
