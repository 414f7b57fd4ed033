package footprint.bench;

import footprint.database.Postgres;
import java.util.List;

/**
 * A database of PostgreSQL with the schemas that the ledger needs.
 *
 * @param ledger the ledger's schema, where a peer may put its tables as well
 * @param arguments that point an application of the profile {@code postgres} there
 */
public record PostgresPlace(Postgres ledger, List<String> arguments) {}
