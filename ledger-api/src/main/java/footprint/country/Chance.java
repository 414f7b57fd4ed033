package footprint.country;

import java.util.Random;

/**
 * Chance that follows from a seed: the same question gives the same answer, whoever asks it and in whatever order. Numbers
 * are spread by the finaliser of SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014),
 * and sequences are those of {@link Random}, whose algorithm the JDK specifies. Immutable and thread-safe.
 */
record Chance(long seed) {
    private static final long STEP = 0x9e3779b97f4a7c15L;

    /** A chance of its own for one thing, independent of every other's. */
    Chance of(long thing) {
        return new Chance(spread(seed + STEP * (thing + 1)));
    }

    /** From 0, included, to 1, not included, for one thing. */
    double share(long thing) {
        return (spread(seed + STEP * (thing + 1)) >>> 11) * 0x1.0p-53;
    }

    /** From 0 to one less than the bound, for one thing. */
    int below(int bound, long thing) {
        return (int) (share(thing) * bound);
    }

    /** A sequence that begins anew each time. */
    Random sequence() {
        return new Random(seed);
    }

    private static long spread(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
