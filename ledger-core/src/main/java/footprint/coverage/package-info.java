/**
 * Which dates the entries of a source cover, and where they are known to be missing, so that silence is never taken for
 * nothing. No entry about children may live here. Next stop: {@code footprint.history}, which tells each child.
 */
@org.jspecify.annotations.NullMarked
package footprint.coverage;
