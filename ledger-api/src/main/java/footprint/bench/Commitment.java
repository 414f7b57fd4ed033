package footprint.bench;

import footprint.cohort.Cohort;
import footprint.cohort.CohortCommitment;
import footprint.cohort.CohortKey;
import footprint.cohort.LedgerSecret;
import footprint.entry.EntryId;
import java.security.MessageDigest;
import java.util.Optional;
import org.roaringbitmap.RoaringBitmap;

/** The commitment over everybody: 9 million leaves of one block of SHA-256 and as many nodes of two. */
final class Commitment implements Row {
    private static final int CHILDREN = 9_000_000;

    /** Of numbers 0 to 8,999,999, by an implementation in another language that shares no line with ours. */
    private static final String ROOT = "755bc68e545306e8b3012b77e1cdec746eb7be08ee02ade2f7c21b42c9a4f220";

    private static final EntryId ENTRY = EntryId.parse("0192f000-0000-7000-8000-000000000001");

    @Override
    public String what() {
        return "commitment to 9,000,000 children";
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public String peerName() {
        return "SHA-256 of as many leaves and nodes, so of as many blocks, one thread";
    }

    @Override
    public Goal goal() {
        return Goal.atMost(0.8);
    }

    @Override
    public Optional<Contender> ours(Ground ground) {
        RoaringBitmap everyone = new RoaringBitmap();
        everyone.add(0L, CHILDREN);
        Cohort cohort = Cohort.of(everyone);
        CohortKey key = CohortKey.derive(new LedgerSecret(1, new byte[32]), ENTRY, "");
        return Optional.of(() -> {
            Stopwatch time = Stopwatch.start();
            String root = CohortCommitment.root(cohort, key);
            double seconds = time.seconds();
            if (!root.equals(ROOT)) {
                throw new WrongResult("the root over 9,000,000 children is " + root);
            }
            return seconds;
        });
    }

    @Override
    public Optional<Contender> peer(Ground ground) {
        byte[] leaf = new byte[17];
        byte[] node = new byte[65];
        byte[] hash = new byte[32];
        return Optional.of(() -> {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            Stopwatch time = Stopwatch.start();
            for (int i = 0; i < CHILDREN; i++) {
                sha256.update(leaf);
                sha256.digest(hash, 0, hash.length);
                sha256.update(node);
                sha256.digest(hash, 0, hash.length);
            }
            return time.seconds();
        });
    }
}
