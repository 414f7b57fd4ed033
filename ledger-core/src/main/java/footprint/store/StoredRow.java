package footprint.store;

/** A row of the event table as it was read, sound or not. */
public final class StoredRow {
    private final WholeRow columns;
    private final byte[] hash;

    StoredRow(WholeRow columns, byte[] hash) {
        this.columns = columns;
        this.hash = hash;
    }

    public long globalIndex() {
        return columns.globalIndex();
    }

    WholeRow columns() {
        return columns;
    }

    /** The one that stands in the row. */
    byte[] hash() {
        return hash;
    }
}
