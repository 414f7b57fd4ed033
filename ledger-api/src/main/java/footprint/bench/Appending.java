package footprint.bench;

import footprint.entry.Entry;
import java.io.Closeable;

/** A store that takes one event at a time. Thread-safe. */
interface Appending extends Closeable {
    /** Returns when the event is on disk. */
    void append(Entry entry);

    /** How many events are in the store now. */
    long count();

    /** @throws WrongResult if the order has a gap, where the store promises that it has none */
    void checkOrder();

    @Override
    void close();
}
