package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.database.PostgresDatabase;
import footprint.database.PostgresServer;
import footprint.identity.LedgerKeys;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program on a PostgreSQL server of its own, either of which goes away. */
@Tag("slow")
class GoneAwayIT {
    private static final String LOOK = """
            {"occurred": "2026-03-03T09:30:00Z", "source": "look-up-service",
             "recordedBy": {"organisation": "Example Department", "role": "source-system"},
             "organisation": "Example School", "role": "teacher", "system": "look-up-service",
             "purpose": "education-support", "items": [], "children": ["%s"]}""";

    @TempDir
    Path folder;

    private PostgresServer server;
    private PostgresDatabase database;

    @BeforeEach
    void start() throws Exception {
        LedgerKeys.read(folder.resolve("data"), true);
        server = PostgresServer.start(folder.resolve("postgres"), freePort());
        database = server.newDatabase();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void a_server_killed_under_a_whole_rebuild_starts_again_and_has_lost_nothing() throws Exception {
        killedUnderARebuild(RunningLedger.start(folder, settings()));

        try (RunningLedger ledger = RunningLedger.start(folder, settings())) {
            HttpResponse<String> history = ledger.post(
                    "/v1/history/query", "application/json", "{\"identifier\": \"" + InventedChildren.upn(1) + "\"}");
            assertThat(history.body()).containsOnlyOnce("was looked at by Example School");
            assertThat(ledger.command("rebuild").output()).contains("Rebuilt history", "Rebuilt register");
            assertThat(ledger.command("audit").exitCode()).isZero();
        }
    }

    private void killedUnderARebuild(RunningLedger ledger) throws Exception {
        ledger.post("/v1/accesses", "application/json", LOOK.formatted(InventedChildren.upn(1)));
        try (Connection other =
                DriverManager.getConnection(database.url(), database.ledgerRole(), database.password())) {
            other.setAutoCommit(false);
            other.createStatement().execute("CREATE TABLE ledger.register_2 (in_the_way INTEGER)");
            CompletableFuture<RunningLedger.Ran> rebuild = CompletableFuture.supplyAsync(() -> rebuild(ledger));
            while (!holdsHalfARegister(other)) {
                assertThat(rebuild).as("the rebuild").isNotDone();
                LockSupport.parkNanos(20_000_000);
            }
            ledger.kill();
            assertThat(rebuild.join().output()).contains("begins at the first projection");
            other.rollback();
        }
    }

    @Test
    void a_database_that_went_away_is_said_in_the_health() throws Exception {
        try (RunningLedger ledger = RunningLedger.start(folder, settings())) {
            server.kill();

            HttpResponse<String> health = ledger.get("/actuator/health");

            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("\"DOWN\"", "The ledger's database gives no answer.");
        }
    }

    private RunningLedger.Settings settings() {
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("SPRING_PROFILES_ACTIVE", "postgres");
        return new RunningLedger.Settings(RunningLedger.JAR, environment, List.of("-Xmx1g"));
    }

    private static RunningLedger.Ran rebuild(RunningLedger ledger) {
        try {
            return ledger.command("rebuild");
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("the command could not be run", e);
        }
    }

    private static boolean holdsHalfARegister(Connection connection) throws SQLException {
        try (ResultSet row = connection
                .createStatement()
                .executeQuery("SELECT count(*) FROM ledger.projection WHERE name = 'register' AND NOT live")) {
            row.next();
            return row.getLong(1) > 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
