/** The list of every kind of entry. Nothing else may live here; a kind's records live in the package of its feature. */
@org.jspecify.annotations.NullMarked
package footprint;
