package footprint.store;

import org.jspecify.annotations.Nullable;

/** The store holds something that this version of the ledger cannot read. Reading stops there; nothing is skipped. */
public final class UnreadableEntry extends RuntimeException {
    UnreadableEntry(EncodedEntry entry, String why, @Nullable Throwable cause) {
        super(
                "The store holds an entry of kind %s, revision %d, which this version of the ledger cannot read: %s."
                        .formatted(entry.kind(), entry.revision(), why),
                cause);
    }
}
