package footprint.crash;

/** When to kill. */
interface Moment {
    /** Returns when it has come. */
    void await() throws InterruptedException;
}
