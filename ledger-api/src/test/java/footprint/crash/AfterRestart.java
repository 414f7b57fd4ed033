package footprint.crash;

import java.util.Random;

/** A check that is made over HTTP after each restart. */
interface AfterRestart {
    /** @param phase that was killed last */
    void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException;
}
