/**
 * Collections of children's records: which census or return, which items, under which power. What is collected is named,
 * never held. The next stop of the event is the store.
 */
@org.jspecify.annotations.NullMarked
package footprint.collection;
