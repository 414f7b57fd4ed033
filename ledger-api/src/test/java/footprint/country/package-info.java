/** Tests of the generated country. */
@org.jspecify.annotations.NullMarked
package footprint.country;
