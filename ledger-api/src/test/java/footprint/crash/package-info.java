/**
 * The crash trial: kills the packaged program while it records, restarts it, and compares what was acknowledged with what
 * stands in store, vault and read models. It reads the databases by its own SQL; nothing here may use a class of the product.
 * The PostgreSQL server is the one that all tests use.
 */
@org.jspecify.annotations.NullMarked
package footprint.crash;
