/** Counts of entries and children, held against naive ones. */
@org.jspecify.annotations.NullMarked
package footprint.statistics;
