package footprint.store;

/** Too many callers wait for the store: nothing was recorded, and the same call may be made again a little later. */
public final class StoreBusy extends RuntimeException {
    public StoreBusy() {
        super("the ledger is busy: nothing was recorded, try again in a few seconds");
    }
}
