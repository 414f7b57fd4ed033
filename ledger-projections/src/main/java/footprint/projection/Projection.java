package footprint.projection;

import footprint.entry.Entry;
import java.util.List;

/**
 * A read model that is made from the entries in their order and from nothing else, so that it can be thrown away and made
 * again. Each making is a generation with tables of its own. Thread-safe.
 */
public interface Projection {
    /**
     * One of its tables.
     *
     * @param name without the generation
     * @param key its primary key's column
     * @param columns SQL definitions of all columns
     * @param indexed columns that are indexed, each alone
     */
    record Table(String name, String key, String columns, List<String> indexed) {
        /** The table's name in one generation, such as {@code history_3}. */
        public String in(int generation) {
            return name + "_" + generation;
        }
    }

    /** Entries that are taken in together, in one transaction. Used by one thread. */
    interface Batch {
        /** @param globalIndex one above that of the entry before */
        void on(long globalIndex, Entry entry);

        /** Writes what is not written yet; the last call. */
        void flush();
    }

    /** At most 40 lower-case letters. */
    String name();

    List<Table> tables();

    Batch begin(int generation);
}
