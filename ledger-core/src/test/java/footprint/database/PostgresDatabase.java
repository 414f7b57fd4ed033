package footprint.database;

import java.util.List;
import java.util.Map;

/**
 * A database that is ready for a ledger: {@code ledger} and {@code vault} are its schemas, each of a role of its own.
 *
 * @param url of JDBC
 * @param password of both roles
 */
public record PostgresDatabase(String url, String ledgerRole, String vaultRole, String password) {
    public Postgres ledger() {
        return new Postgres("ledger.postgres", url, ledgerRole, password, "ledger");
    }

    public Postgres vault() {
        return new Postgres("ledger.postgres.vault", url, vaultRole, password, "vault");
    }

    /** What a process that is started with the profile {@code postgres} needs in its environment. */
    public Map<String, String> environment() {
        return Map.of(
                "LEDGER_POSTGRES_URL", url,
                "LEDGER_POSTGRES_USER", ledgerRole,
                "LEDGER_POSTGRES_PASSWORD", password,
                "LEDGER_POSTGRES_VAULT_USER", vaultRole,
                "LEDGER_POSTGRES_VAULT_PASSWORD", password);
    }

    /** The same as arguments of an application that is started in this JVM with the profile {@code postgres}. */
    public List<String> arguments() {
        return List.of(
                "--ledger.postgres.url=" + url,
                "--ledger.postgres.user=" + ledgerRole,
                "--ledger.postgres.password=" + password,
                "--ledger.postgres.vault.user=" + vaultRole,
                "--ledger.postgres.vault.password=" + password);
    }
}
