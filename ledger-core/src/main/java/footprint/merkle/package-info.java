/**
 * Hashing that anybody else's software can repeat: RFC 6962's leaves and nodes, RFC 5869's key derivation. Pure functions on
 * the JDK alone; nothing that knows of entries, children or storage may live here. Next stop: {@code footprint.cohort}.
 */
@org.jspecify.annotations.NullMarked
package footprint.merkle;
