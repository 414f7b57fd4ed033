package footprint.store;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the JSON of one kind from a revision to the next. Since a correction holds its replacement whole, a kind that changes
 * shape needs one for {@code EntryAmended} too, whose revision it raises.
 *
 * @param kind stable name
 * @param from the revision that is read; what comes out is of revision {@code from + 1}
 * @param change a pure function
 */
record Upcaster(String kind, int from, UnaryOperator<ObjectNode> change) {}
