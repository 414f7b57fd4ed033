/**
 * Looks at children's records: who, in which system, for what declared purpose. Facts without an invariant; rules about
 * suspicious looks are no part of it. The next stop of the event is the store.
 */
@org.jspecify.annotations.NullMarked
package footprint.access;
