/** What the demonstration loads. */
@org.jspecify.annotations.NullMarked
package footprint.demo;
