/**
 * Where the ledger's and the vault's databases are, and the few things in which H2 and PostgreSQL differ. No table and no query
 * lives here: {@link footprint.store} and {@link footprint.identity} keep their own.
 */
@NullMarked
package footprint.database;

import org.jspecify.annotations.NullMarked;
