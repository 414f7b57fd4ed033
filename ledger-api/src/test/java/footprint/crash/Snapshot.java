package footprint.crash;

import java.sql.Connection;
import java.sql.SQLException;

/** What stands in the ledger's database and in the vault's, open for reading. */
record Snapshot(Connection ledger, Connection vault) implements AutoCloseable {
    @Override
    public void close() throws SQLException {
        try (ledger;
                vault) {
            // nothing to write
        }
    }
}
