/**
 * The commands of {@code ledger}. A command that needs the store is an HTTP client of a server on loopback and starts one for
 * its own time where none runs; no rule about entries lives here.
 */
@NullMarked
package footprint.cli;

import org.jspecify.annotations.NullMarked;
