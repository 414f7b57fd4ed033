package footprint.bench;

import footprint.database.PostgresDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** A release as rows, one a child: {@code COPY} of the file into a table that is indexed by child. Earlier releases stay. */
final class Copy implements Contender {
    private final PostgresDatabase database;
    private final Path csv;
    private final int children;
    private int release;

    Copy(PostgresDatabase database, Path csv, int children) {
        this.database = database;
        this.csv = csv;
        this.children = children;
    }

    @Override
    public double round() throws SQLException, IOException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.ledgerRole(), database.password());
                Statement statement = connection.createStatement();
                InputStream file = Files.newInputStream(csv)) {
            statement.execute("SET synchronous_commit = on");
            if (release == 0) {
                statement.execute("CREATE TABLE ledger.released (release INTEGER NOT NULL, child TEXT NOT NULL)"
                        + " WITH (autovacuum_enabled = off)");
                statement.execute("CREATE INDEX released_by_child ON ledger.released (child)");
            }
            statement.execute("ALTER TABLE ledger.released ALTER COLUMN release SET DEFAULT " + ++release);
            Stopwatch time = Stopwatch.start();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY ledger.released (child) FROM STDIN (FORMAT csv, HEADER)", file);
            double seconds = time.seconds();
            WrongResult.unlessEqual("rows of the release", children, rows(statement));
            // What PostgreSQL puts off, it would otherwise do while the other side is timed.
            statement.execute("VACUUM (ANALYZE) ledger.released");
            return children / seconds;
        }
    }

    private long rows(Statement statement) throws SQLException {
        try (ResultSet counted =
                statement.executeQuery("SELECT COUNT(*) FROM ledger.released WHERE release = " + release)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
