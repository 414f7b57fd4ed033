package footprint.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** One kind of work that the program is killed at. A phase is one class and one line in {@link Trial#PHASES}. */
interface Phase {
    /** As the table calls it. */
    String name();

    /** The kill comes at a random moment within this time from the first answer on, at times from the first call on. */
    Duration longest();

    /** Whether the kill is aimed instead, at the time between the vault's commit of a census and its entry's. */
    default boolean afterVaultCommit() {
        return false;
    }

    /** What the client threads do, one thread for each, until the kill. */
    List<Work> work(Children children, Random random);

    /**
     * What one client thread does again and again.
     *
     * @param ofThePhase whether a kill that comes during such a step hits the phase; false for what only runs beside it
     */
    record Work(boolean ofThePhase, Step step) {}

    /** One step: a call, answered or not. */
    interface Step {
        void take(Caller caller) throws NoAnswer, InterruptedException;
    }
}
