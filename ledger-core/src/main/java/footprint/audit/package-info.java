/**
 * The checker beside the writer: from the events alone it recomputes what the ledger keeps and says where the two differ. It
 * reads and changes nothing but its own progress, and shares no code with the writer that could hide a fault of the writer's
 * from it, except the rules themselves (encoding, commitment, findings). Read models are compared by their own package.
 */
@NullMarked
package footprint.audit;

import org.jspecify.annotations.NullMarked;
