package footprint.store;

/**
 * An entry as the store keeps it.
 *
 * @param kind stable name, never a class name
 * @param revision of the kind's shape at the time of writing, from 1
 * @param json UTF-8
 */
record EncodedEntry(String kind, int revision, byte[] json) {}
