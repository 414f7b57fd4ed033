/**
 * What the ledger's codes mean: data items and how sensitive they are, collections, kinds of recipients, gateways,
 * purposes. Data files, not code: a new code is a row. No events and no decisions live here; they use it, as
 * {@code footprint.disclosure} does for its findings.
 */
@org.jspecify.annotations.NullMarked
package footprint.catalogue;
