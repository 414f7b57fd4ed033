/**
 * Children's records given to somebody, and requests for them that were declined: commands, events, and the named rules by
 * which a disclosure strays from its agreement. Nothing here refuses what happened. What amends or withdraws an entry
 * lives in {@code footprint.correction}; the next stop of an event is the store.
 */
@org.jspecify.annotations.NullMarked
package footprint.disclosure;
