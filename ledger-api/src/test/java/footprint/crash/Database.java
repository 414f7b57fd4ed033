package footprint.crash;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** The database under the program. */
interface Database extends AutoCloseable {
    String name();

    /** Variables that the program is started with. */
    Map<String, String> environment();

    /** Processes of the database's own, which can be killed apart from the program; empty where it runs inside. */
    Optional<OwnProcess> ownProcess();

    /** What is on record, while no program writes. */
    Snapshot snapshot() throws SQLException;

    @Override
    void close();

    /** Watches the vault of the running program from now on, for a child whom it does not know yet. */
    VaultWatch watchVault(byte[] blind);

    /** Sees that the vault has committed a child, as far as that can be seen from outside. */
    interface VaultWatch extends AutoCloseable {
        boolean sawCommit();

        @Override
        default void close() {
            // nothing is open
        }
    }

    /** Processes of a database. */
    interface OwnProcess {
        /** Ends all of them with SIGKILL; none runs any more when this returns. */
        void kill();

        /** Starts the database again over the same files. */
        void restart();
    }
}
