/**
 * What happens to an entry after it was recorded: it is amended, withdrawn, or its copies are destroyed. One aggregate over
 * every kind of entry, with its commands; the events themselves live in {@code footprint.entry} and {@code
 * footprint.disclosure}. Agreements change in {@code footprint.agreement}. The next stop of an event is the store.
 */
@org.jspecify.annotations.NullMarked
package footprint.correction;
