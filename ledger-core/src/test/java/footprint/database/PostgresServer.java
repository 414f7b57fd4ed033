package footprint.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A PostgreSQL server of the tests' own, on a port of 127.0.0.1, that brings each commit to the disk as a real one does. Its
 * superuser is {@code postgres} and needs no password; every other role does. Thread-safe.
 */
public final class PostgresServer implements AutoCloseable {
    private static final String SIGN_IN = """
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static @Nullable PostgresServer shared;

    private final EmbeddedPostgres server;
    private final Path folder;
    private volatile boolean killed;

    private PostgresServer(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** The one that all tests of this JVM share; it starts at the first call and ends with the JVM. */
    public static synchronized PostgresServer shared() {
        PostgresServer running = shared;
        if (running == null) {
            try {
                Path folder = Files.createTempDirectory("ledger-postgres");
                running = start(folder, EmbeddedPostgres.builder().setDataDirectory(folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            shared = running;
        }
        return running;
    }

    /**
     * A server over a folder, which keeps its data when it is closed or killed and finds them when it is started again.
     *
     * @param port a free one
     */
    public static PostgresServer start(Path folder, int port) throws IOException {
        return start(
                folder,
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder)
                        .setCleanDataDirectory(false)
                        .setPort(port));
    }

    private static PostgresServer start(Path folder, EmbeddedPostgres.Builder builder) throws IOException {
        return new PostgresServer(
                builder.setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setDataDirectoryCustomizer(PostgresServer::askForPasswords)
                        .start(),
                folder);
    }

    private static void askForPasswords(File folder) {
        try {
            Files.writeString(folder.toPath().resolve("pg_hba.conf"), SIGN_IN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A fresh database with the roles and schemas of ledger and vault, as README.md says how to make them. */
    public PostgresDatabase newDatabase() {
        int number = DATABASES.incrementAndGet();
        String name = "ledger_" + ProcessHandle.current().pid() + "_" + number;
        PostgresDatabase database = new PostgresDatabase(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name,
                name,
                "vault_of_" + name,
                "an example password");
        JdbcTemplate admin = as("postgres");
        for (String role : new String[] {database.ledgerRole(), database.vaultRole()}) {
            admin.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + database.password() + "'");
        }
        admin.execute("CREATE DATABASE " + name);
        JdbcTemplate within = as(name);
        within.execute("CREATE SCHEMA ledger AUTHORIZATION " + database.ledgerRole());
        within.execute("CREATE SCHEMA vault AUTHORIZATION " + database.vaultRole());
        return database;
    }

    /** Queries of the superuser in a database. */
    public JdbcTemplate as(String database) {
        return new JdbcTemplate(server.getDatabase("postgres", database));
    }

    public int port() {
        return server.getPort();
    }

    /** The postmaster, whose children all other processes of the server are. */
    public ProcessHandle process() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0));
        return ProcessHandle.of(pid).orElseThrow();
    }

    /**
     * Ends all processes of the server with SIGKILL, as a crash would: none runs any more when this returns. After {@link
     * #close}, {@link #start} over the same folder goes on.
     */
    public void kill() throws IOException {
        ProcessHandle postmaster = process();
        List<ProcessHandle> children = postmaster.descendants().toList();
        killed = true;
        postmaster.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        postmaster.onExit().join();
        children.forEach(child -> child.onExit().join());
    }

    /** What is left of a killed server in this JVM is the lock on its folder; that it cannot be stopped is no news. */
    @Override
    public void close() throws IOException {
        Logger log = (Logger) LoggerFactory.getLogger(EmbeddedPostgres.class);
        Level before = log.getLevel();
        log.setLevel(killed ? Level.OFF : before);
        server.close();
        log.setLevel(before);
    }
}
