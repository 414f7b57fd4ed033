package footprint.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Looks whether a child's row can be seen, which it can from the vault's commit on. */
final class RowWatch implements Database.VaultWatch {
    private final Connection vault;
    private final byte[] blind;

    RowWatch(Connection vault, byte[] blind) {
        this.vault = vault;
        this.blind = blind;
    }

    @Override
    public boolean sawCommit() {
        try (PreparedStatement statement = vault.prepareStatement("SELECT 1 FROM identifier WHERE blind = ?")) {
            statement.setBytes(1, blind);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the vault cannot be watched", e);
        }
    }

    @Override
    public void close() {
        try {
            vault.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the vault's connection cannot be closed", e);
        }
    }
}
