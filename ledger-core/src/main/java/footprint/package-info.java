/**
 * The ledger's facts and whatever decides them: one package a feature. {@link footprint.EntryKinds} lists every kind of
 * entry. Nothing here knows of HTTP, pages or read models; imports run from the API to the projections to here.
 */
@org.jspecify.annotations.NullMarked
package footprint;
