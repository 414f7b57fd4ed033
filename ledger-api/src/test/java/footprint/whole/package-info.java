/**
 * The whole system as its users meet it: the packaged program started as a process of its own, through its commands, HTTP
 * and files. Nothing here may use a class of the product.
 */
@org.jspecify.annotations.NullMarked
package footprint.whole;
