package footprint.bench;

/** Time since it was started. */
record Stopwatch(long began) {
    static Stopwatch start() {
        return new Stopwatch(System.nanoTime());
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
