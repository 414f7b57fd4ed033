/**
 * Child numbers: the reserved ranges, which are events, and how numbers are handed out of them. Nothing here may know an
 * identifier. Next stop: {@code footprint.cohort}, whose sets are made of these numbers.
 */
@org.jspecify.annotations.NullMarked
package footprint.child;
