/** Tests of how figures are taken and told; the figures themselves are no test's matter. */
@org.jspecify.annotations.NullMarked
package footprint.bench;
