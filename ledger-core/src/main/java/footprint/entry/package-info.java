/**
 * What all entries share: the plain interface, ids, when something occurred, who recorded it, amendment and withdrawal,
 * and the one way in which an entry is refused. Nothing about one kind of entry lives here, and it uses no other feature.
 */
@org.jspecify.annotations.NullMarked
package footprint.entry;
