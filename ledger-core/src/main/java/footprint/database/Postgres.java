package footprint.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A schema of a PostgreSQL database, with the role that it belongs to.
 *
 * @param settings where all this is set, such as {@code ledger.postgres}
 * @param url of JDBC, without user and password
 */
public record Postgres(String settings, String url, String user, String password, String schema) implements Database {
    private static final String PROFILE = "postgres";

    public Postgres {
        if (!url.startsWith("jdbc:postgresql:") || url.contains("password=") || url.contains("user=")) {
            throw new DatabaseRefused(
                    settings + ".url must begin with jdbc:postgresql: and hold neither user nor password.");
        }
        if (user.isEmpty()) {
            throw new DatabaseRefused(
                    settings + ".user is missing: give it the role that owns the schema " + schema + ".");
        }
        if (!schema.matches("[a-z_][a-z0-9_]*")) {
            throw new DatabaseRefused(settings + ".schema must be lower-case letters, digits and underscores.");
        }
    }

    /** Whether the ledger is to run on PostgreSQL. */
    public static boolean isChosenBy(Environment environment) {
        return environment.acceptsProfiles(Profiles.of(PROFILE));
    }

    /** What stands under a name in the settings: {@code url}, {@code user}, {@code schema}, and a password or its file. */
    public static Postgres setIn(Environment environment, String settings) {
        return new Postgres(
                settings,
                environment.getProperty(settings + ".url", ""),
                environment.getProperty(settings + ".user", ""),
                password(
                        settings,
                        environment.getProperty(settings + ".password", ""),
                        environment.getProperty(settings + ".password-file", "")),
                environment.getProperty(settings + ".schema", ""));
    }

    private static String password(String settings, String password, String file) {
        if (password.isEmpty() == file.isEmpty()) {
            throw new DatabaseRefused(settings + ".password is "
                    + (file.isEmpty() ? "missing" : "set beside " + settings + ".password-file")
                    + ": set either it or the file, for which there are " + variable(settings, ".password") + " and "
                    + variable(settings, ".password-file") + ".");
        }
        if (file.isEmpty()) {
            return password;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new DatabaseRefused(
                    "The file " + file + " that " + settings + ".password-file names cannot be read.");
        }
    }

    private static String variable(String settings, String name) {
        return (settings + name)
                .toUpperCase(java.util.Locale.ROOT)
                .replace('.', '_')
                .replace('-', '_');
    }

    @Override
    public HikariDataSource open(String name, int connections, Duration lockTimeout) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        // A server that is gone is told of after some seconds, not after half a minute for each connection.
        config.setConnectionTimeout(5_000);
        config.addDataSourceProperty("connectTimeout", "5");
        config.addDataSourceProperty("tcpKeepAlive", "true");
        config.addDataSourceProperty("ApplicationName", name);
        config.addDataSourceProperty("currentSchema", schema);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // The server's details of an error quote what stood in a row.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.setConnectionInitSql("SET synchronous_commit = on; SET lock_timeout = " + lockTimeout.toMillis());
        HikariDataSource database = connected(config);
        try {
            refuseUnlessReady(new JdbcTemplate(database));
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private HikariDataSource connected(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseRefused("The database " + place() + " cannot be opened as the role " + user + " ("
                    + (e.getCause() == null ? e : e.getCause()).getMessage() + "). Look at " + settings
                    + ".url, .user and"
                    + " .password, and whether the server runs.");
        }
    }

    private void refuseUnlessReady(JdbcTemplate jdbc) {
        @Nullable String current = jdbc.queryForObject("SELECT current_schema()", String.class);
        if (!schema.equals(current)) {
            throw new DatabaseRefused("In the database " + place() + " the role " + user + " has no schema " + schema
                    + ". Make it with: CREATE SCHEMA " + schema + " AUTHORIZATION " + user + ";");
        }
        for (String setting : new String[] {"fsync", "full_page_writes"}) {
            if (!"on".equals(jdbc.queryForObject("SELECT current_setting(?)", String.class, setting))) {
                throw new DatabaseRefused("The server of " + place() + " runs with " + setting
                        + " off, so that a power cut could lose what the ledger has acknowledged. Mend it with: ALTER SYSTEM SET "
                        + setting + " = on; SELECT pg_reload_conf();");
            }
        }
    }

    /**
     * To be asked of the schema that another role must not reach.
     *
     * @throws DatabaseRefused if the role may use this schema
     */
    public void refuseAccessOf(Postgres other, HikariDataSource database) {
        boolean reached = !new JdbcTemplate(database)
                .queryForList(
                        "SELECT 1 FROM pg_roles WHERE rolname = ? AND has_schema_privilege(oid, ?, 'USAGE')",
                        Integer.class,
                        other.user(),
                        schema)
                .isEmpty();
        if (reached) {
            throw new DatabaseRefused(
                    "The role " + other.user() + " of " + other.settings() + ".user can reach the schema "
                            + schema + " of " + settings
                            + ", which must be kept from it. Give each a role of its own that is no"
                            + " superuser and has nothing granted in the other's schema.");
        }
    }

    @Override
    public String bytes() {
        return "BYTEA";
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public boolean syncsAtCommit() {
        return true;
    }

    private String place() {
        return url.replaceFirst("\\?.*", "");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return place() + " as " + user;
    }
}
