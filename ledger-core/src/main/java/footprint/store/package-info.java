/**
 * The event store: entries in one order without gaps, on disk before anybody is told so, with the cohorts that stand beside
 * them. Nothing here knows what an entry means, and no read model lives here. Next stop of a fact: the streaming processors
 * of the projections, which read what {@link footprint.store.LedgerEventStorageEngine} keeps.
 */
@NullMarked
package footprint.store;

import org.jspecify.annotations.NullMarked;
