/**
 * Sharing agreements: what may be given to whom, for what, for how long. Commands, events and the aggregate that keeps them
 * in order. Nothing about a single release lives here: {@code footprint.disclosure} holds one against its agreement.
 */
@org.jspecify.annotations.NullMarked
package footprint.agreement;
