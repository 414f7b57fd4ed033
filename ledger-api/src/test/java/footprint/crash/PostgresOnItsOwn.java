package footprint.crash;

import footprint.database.PostgresDatabase;
import footprint.database.PostgresServer;
import footprint.whole.Leash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;

/** A PostgreSQL server with fsync, which can be killed apart from the program: the postmaster and all its children. */
final class PostgresOnItsOwn implements Database, Database.OwnProcess {
    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(10);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final Path folder;
    private final int port;
    private final PostgresDatabase database;
    private PostgresServer server;

    /** @param folder that is not there yet */
    PostgresOnItsOwn(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.server = started(folder, port);
        this.database = server.newDatabase();
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("SPRING_PROFILES_ACTIVE", "postgres");
        return environment;
    }

    @Override
    public Optional<OwnProcess> ownProcess() {
        return Optional.of(this);
    }

    @Override
    public void kill() {
        try {
            server.kill();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not say which process it is", e);
        }
    }

    @Override
    public void restart() {
        try {
            server.close();
            server = started(folder, port);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL was killed and did not come up again", e);
        }
    }

    @Override
    public Snapshot snapshot() throws SQLException {
        awaitQuiet();
        return new Snapshot(connection(database.ledgerRole(), "ledger"), connection(database.vaultRole(), "vault"));
    }

    @Override
    public VaultWatch watchVault(byte[] blind) {
        try {
            return new RowWatch(connection(database.vaultRole(), "vault"), blind);
        } catch (SQLException e) {
            throw new IllegalStateException("the vault cannot be watched", e);
        }
    }

    /** A commit that a killed program had asked for may still be under way. */
    private void awaitQuiet() {
        JdbcTemplate admin = server.as("postgres");
        long deadline = System.nanoTime() + LONGEST_WAIT;
        while (System.nanoTime() < deadline && busySessions(admin) > 0) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private int busySessions(JdbcTemplate admin) {
        Integer busy = admin.queryForObject(
                "SELECT count(*) FROM pg_stat_activity WHERE usename IN (?, ?) AND state <> 'idle'",
                Integer.class,
                database.ledgerRole(),
                database.vaultRole());
        return busy == null ? 0 : busy;
    }

    /** How often the server has brought its log to the disk since it first started. */
    long fsyncs() {
        Long syncs = server.as("postgres").queryForObject("SELECT wal_sync FROM pg_stat_wal", Long.class);
        return syncs == null ? 0 : syncs;
    }

    private static PostgresServer started(Path folder, int port) throws IOException {
        PostgresServer server = PostgresServer.start(folder, port);
        Leash.on(server.process());
        return server;
    }

    private Connection connection(String role, String schema) throws SQLException {
        return DriverManager.getConnection(database.url() + "?currentSchema=" + schema, role, database.password());
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
