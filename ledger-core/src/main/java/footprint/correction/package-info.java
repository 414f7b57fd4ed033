/**
 * What happens to an entry after it was recorded: it is amended or withdrawn, its copies are destroyed, used beyond what
 * was agreed, or their holders told of a change. One aggregate over every kind of entry, with its commands; the events themselves live in {@code footprint.entry} and {@code
 * footprint.disclosure}. Agreements change in {@code footprint.agreement}. The next stop of an event is the store.
 */
@org.jspecify.annotations.NullMarked
package footprint.correction;
