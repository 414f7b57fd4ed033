/**
 * Identifiers of children and of schools as value types, and the vault that alone ties a child's identifier to a number. No
 * event may name a type of this package, no log line a value. Next stop: {@code footprint.child}, which hands numbers out.
 */
@org.jspecify.annotations.NullMarked
package footprint.identity;
