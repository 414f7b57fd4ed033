/** Pages as a browser shows them. */
@org.jspecify.annotations.NullMarked
package footprint.page;
