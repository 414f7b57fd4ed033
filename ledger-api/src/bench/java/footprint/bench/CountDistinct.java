package footprint.bench;

import footprint.database.PostgresDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Releases as rows, one a child, indexed by recipient and year, and analysed; the whole table fits into memory. */
final class CountDistinct implements Contender {
    private final PostgresDatabase database;
    private final InventedReleases releases;
    private final long expected;
    private boolean filled;

    CountDistinct(PostgresDatabase database, InventedReleases releases) {
        this.database = database;
        this.releases = releases;
        this.expected = releases.sumOfCells();
    }

    @Override
    public double round() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), database.ledgerRole(), database.password());
                Statement statement = connection.createStatement()) {
            if (!filled) {
                fill(statement);
                filled = true;
            }
            Stopwatch time = Stopwatch.start();
            long sum = 0;
            try (ResultSet cells = statement.executeQuery(
                    "SELECT recipient, year, COUNT(DISTINCT child), COUNT(DISTINCT release) FROM ledger.given"
                            + " GROUP BY recipient, year ORDER BY recipient, year")) {
                while (cells.next()) {
                    sum += cells.getLong(3);
                }
            }
            double seconds = time.seconds();
            WrongResult.unlessEqual("different children in all cells", expected, sum);
            return 1 / seconds;
        }
    }

    private void fill(Statement statement) throws SQLException {
        statement.execute("CREATE TABLE ledger.given AS SELECT release, 'Example University ' || release % "
                + InventedReleases.RECIPIENTS + " AS recipient, 2000 + release % " + InventedReleases.YEARS
                + " AS year, child FROM generate_series(0::bigint, " + (releases.releases() - 1)
                + ") release, generate_series(0::bigint, " + (releases.children() - 1) + ") child WHERE "
                + InventedReleases.MEMBERSHIP);
        statement.execute("CREATE INDEX given_by_cell ON ledger.given (recipient, year, child)");
        statement.execute("VACUUM ANALYZE ledger.given");
    }
}
