/**
 * Who an entry is about: sets of child numbers, what an event says of them, their commitment and the proofs that a child was
 * in or was not (design: numbers, not rows). No identifier may live here, nor anything that reads a store. Next stop: {@code
 * footprint.disclosure} and the other features, whose events carry the statement.
 */
@org.jspecify.annotations.NullMarked
package footprint.cohort;
