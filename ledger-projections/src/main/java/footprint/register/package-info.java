/**
 * The public register of sharing agreements, disclosures and declined requests. Only queries and their results are public.
 * Nothing here may name a child, tell a count of children under ten, or add published counts up. Next stop on a fact's way:
 * the desk of the public register.
 */
@org.jspecify.annotations.NullMarked
package footprint.register;
