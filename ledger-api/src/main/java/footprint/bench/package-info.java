/**
 * Measures the ledger beside what a user would pick instead, in one run and with the same durability. A new figure is a class
 * that implements {@link footprint.bench.Row} and a line in {@link footprint.bench.Rows}; what needs a jar that is not shipped
 * comes through {@link footprint.bench.Peers}. Nothing that the ledger itself needs may live here.
 */
@NullMarked
package footprint.bench;

import org.jspecify.annotations.NullMarked;
