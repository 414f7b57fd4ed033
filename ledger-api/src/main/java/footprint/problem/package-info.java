/**
 * Every way in which the ledger says no (RFC 9457): the kinds of problems, how they are answered, and a page for each. No rule
 * that refuses lives here.
 */
@NullMarked
package footprint.problem;

import org.jspecify.annotations.NullMarked;
