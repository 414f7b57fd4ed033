package footprint.database;

/** The ledger does not start, since a database is not as it must be; the message names the setting and how to mend it. */
public final class DatabaseRefused extends IllegalStateException {
    public DatabaseRefused(String message) {
        super(message);
    }
}
