/**
 * The crash trial: kills the packaged program while it records, restarts it, and compares what was acknowledged with what
 * stands in store, vault and read models. It reads the databases by its own SQL; nothing here may use a class of the product.
 * A PostgreSQL server is one of its own, since it is killed too.
 */
@org.jspecify.annotations.NullMarked
package footprint.crash;
