package footprint.crash;

import footprint.whole.RunningLedger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Kills the program at work, phase after phase, and compares after each kill and each restart. The seed decides phases,
 * delays and what is sent; what a kill meets is up to the machine, so that no two runs are the same.
 */
final class Trial {
    private static final Erasures ERASURES = new Erasures();

    /** The phases, which take turns. Add one here. */
    static final List<Phase> PHASES = List.of(
            new SingleEntries(),
            new Uploads(),
            new CensusNumbering(),
            new Rebuilds(),
            new WholeLives(),
            new LivesInFiles(),
            new VaultBeforeEntry(),
            ERASURES);

    private static final int FAULTS_TOLD = 8;

    private final Path folder;
    private final Database database;
    private final Random random;
    private final PrintStream out;
    private final Unpacked program;
    private final Journal journal = new Journal();
    private final Children children = new Children();
    private final Tally tally = new Tally(PHASES);
    private final StoreCheck store;
    private final Moment afterVaultCommit;
    private final PublishedStatistics published = new PublishedStatistics();
    private final List<AfterRestart> afterRestart = List.of(
            ERASURES, new SentAgain(), new Histories(), new Register(), new Counted(), published, new Audited());
    private int told;

    /** @param folder empty; the program's data are in {@code data} of it */
    Trial(Path folder, Database database, long seed, PrintStream out) throws IOException, InterruptedException {
        this.folder = folder;
        this.database = database;
        this.random = new Random(seed);
        this.out = out;
        this.program = Unpacked.once();
        byte[] vaultKey = Keys.make(data(), random);
        this.store = new StoreCheck(vaultKey);
        this.afterVaultCommit = new AfterVaultCommit(database, new VaultReader(vaultKey), journal, random);
    }

    /** What is killed. On a database that runs inside the program there is one choice only. */
    private enum Victim {
        PROGRAM,
        DATABASE,
        BOTH
    }

    Tally run(int kills) throws IOException, InterruptedException, SQLException {
        RunningLedger ledger = start();
        try {
            published.awaitFirst(new Caller(ledger, data(), journal), children, random, tally);
            tell();
            for (int kill = 0; kill < kills; kill++) {
                Phase phase = PHASES.get(kill % PHASES.size());
                Victim victim = victim(kill / PHASES.size());
                attack(ledger, phase, victim, kill);
                ledger = restarted(ledger, phase, victim);
                tell();
            }
        } finally {
            ledger.close();
        }
        compareStore(PHASES.get((kills - 1) % PHASES.size()).name());
        tell();
        return tally;
    }

    /** Prints the faults that were not printed yet, the first few of them. */
    private void tell() {
        List<String> faults = tally.faults();
        List<String> fresh = faults.subList(told, faults.size());
        fresh.stream().limit(FAULTS_TOLD).forEach(out::println);
        if (fresh.size() > FAULTS_TOLD) {
            out.println("... and " + (fresh.size() - FAULTS_TOLD) + " more");
        }
        told = faults.size();
    }

    private void attack(RunningLedger ledger, Phase phase, Victim victim, int kill) throws InterruptedException {
        long before = journal.entriesAcknowledged(phase.name());
        Attack.Outcome outcome = Attack.on(
                phase,
                new Caller(ledger, data(), journal),
                children,
                new Random(random.nextLong()),
                phase.afterVaultCommit() ? afterVaultCommit : null,
                () -> kill(ledger, victim));
        long acknowledged = journal.entriesAcknowledged(phase.name()) - before;
        tally.kill(phase.name(), outcome.hit());
        tally.acknowledged(phase.name(), acknowledged);
        outcome.refused().forEach(sentence -> tally.differs(phase.name(), sentence));
        out.printf(
                "%tT kill %d: %s, %s after %d ms, %d entries acknowledged, %d calls cut off%n",
                LocalTime.now(),
                kill + 1,
                phase.name(),
                victim.name().toLowerCase(Locale.ROOT),
                outcome.afterMillis(),
                acknowledged,
                outcome.cut());
    }

    private RunningLedger restarted(RunningLedger ledger, Phase phase, Victim victim)
            throws IOException, InterruptedException, SQLException {
        compareStore(phase.name());
        tell();
        RunningLedger running = victim == Victim.DATABASE ? ledger : start();
        try {
            Caller caller = new Caller(running, data(), journal);
            for (AfterRestart check : afterRestart) {
                check.check(caller, journal, store, random, phase.name(), tally);
            }
        } catch (NoAnswer e) {
            tally.differs(phase.name(), "after the restart, " + e.getMessage());
        }
        return running;
    }

    private void compareStore(String phase) throws SQLException {
        try (Snapshot snapshot = database.snapshot()) {
            store.check(snapshot, journal, phase, tally);
            published.compare(snapshot.ledger(), phase, tally);
        }
    }

    private void kill(RunningLedger ledger, Victim victim) {
        if (victim != Victim.PROGRAM) {
            database.ownProcess().orElseThrow().kill();
        }
        if (victim != Victim.DATABASE) {
            ledger.kill();
        }
        if (victim != Victim.PROGRAM) {
            database.ownProcess().orElseThrow().restart();
        }
    }

    private Victim victim(int turn) {
        return database.ownProcess().isEmpty() ? Victim.PROGRAM : Victim.values()[turn % Victim.values().length];
    }

    private RunningLedger start() throws IOException, InterruptedException {
        return RunningLedger.start(folder, program.on(database.environment(), List.of()));
    }

    private Path data() {
        return folder.resolve("data");
    }
}
