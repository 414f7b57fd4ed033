/**
 * How a read model is kept current, rebuilt beside its old self and compared with what the events say. Nothing here may know
 * what a read model tells. Next stop on a fact's way: the read models, {@code footprint.history} and
 * {@code footprint.register}.
 */
@org.jspecify.annotations.NullMarked
package footprint.projection;
