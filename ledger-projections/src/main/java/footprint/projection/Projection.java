package footprint.projection;

import footprint.entry.Entry;
import java.util.List;
import java.util.stream.Stream;

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
     * @param columns SQL definitions of all columns, with a comma and a space between two
     * @param indexed columns that are indexed, each alone
     */
    record Table(String name, String key, String columns, List<String> indexed) {
        /** The table's name in one generation, such as {@code history_3}. */
        public String in(int generation) {
            return name + "_" + generation;
        }

        /** Names of its columns, in their order. */
        List<String> columnNames() {
            return Stream.of(columns.split(", "))
                    .map(column -> column.split(" ")[0])
                    .toList();
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
