package footprint.crash;

import footprint.crash.Phase.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Lets a phase's clients work, kills at a random moment, and says what the kill met. */
final class Attack {
    /**
     * What a kill met.
     *
     * @param cut calls of the phase that were in flight and got no answer
     * @param afterMillis from the first call to the kill
     * @param refused sentences about calls that failed before the kill, which none should
     */
    record Outcome(int cut, long afterMillis, List<String> refused) {
        boolean hit() {
            return cut > 0;
        }
    }

    private record Failed(boolean ofThePhase, long begun, long ended, NoAnswer why) {}

    /** One kill in so many comes within the longest time from the first call on, the others from the first answer on. */
    private static final int COLD_EVERY = 4;

    private static final long LONGEST_WAIT = TimeUnit.SECONDS.toNanos(20);

    private final Caller caller;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final CountDownLatch firstAnswer = new CountDownLatch(1);
    private final Queue<Failed> failed = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    private Attack(Caller caller) {
        this.caller = caller;
    }

    /** @param aim when to kill; null for a random moment */
    static Outcome on(Phase phase, Caller caller, Children children, Random random, @Nullable Moment aim, Runnable kill)
            throws InterruptedException {
        return new Attack(caller).run(phase, children, random, aim, kill);
    }

    private Outcome run(Phase phase, Children children, Random random, @Nullable Moment aim, Runnable kill)
            throws InterruptedException {
        List<Work> work = phase.work(children, random);
        long after = (long) (random.nextDouble() * phase.longest().toNanos());
        boolean warm = random.nextInt(COLD_EVERY) > 0;
        ExecutorService clients = Executors.newFixedThreadPool(work.size());
        long begun = System.nanoTime();
        List<Future<?>> running = new ArrayList<>();
        work.forEach(each -> running.add(clients.submit(() -> untilOver(each))));
        if (aim != null) {
            aim.await();
        } else {
            awaitRandom(warm, after);
        }
        long killed = System.nanoTime();
        over = true;
        kill.run();
        clients.shutdown();
        for (Future<?> client : running) {
            join(client);
        }
        int cut = (int) failed.stream()
                .filter(call -> call.ofThePhase() && call.begun() < killed && call.ended() > killed)
                .count();
        List<String> refused = failed.stream()
                .filter(call -> call.ended() < killed && !call.why().busy)
                .map(call -> String.valueOf(call.why().getMessage()))
                .toList();
        return new Outcome(cut, TimeUnit.NANOSECONDS.toMillis(killed - begun), refused);
    }

    private void awaitRandom(boolean warm, long after) throws InterruptedException {
        if (warm) {
            firstAnswer.await(LONGEST_WAIT, TimeUnit.NANOSECONDS);
        }
        awaitCallInFlight(System.nanoTime() + after);
    }

    private void awaitCallInFlight(long moment) {
        long deadline = moment + LONGEST_WAIT;
        while (System.nanoTime() < moment || inFlight.get() == 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(100_000);
        }
    }

    private Void untilOver(Work work) throws InterruptedException {
        while (!over) {
            long begun = System.nanoTime();
            inFlight.addAndGet(work.ofThePhase() ? 1 : 0);
            try {
                work.step().take(caller);
                if (work.ofThePhase()) {
                    firstAnswer.countDown();
                }
            } catch (NoAnswer e) {
                failed.add(new Failed(work.ofThePhase(), begun, System.nanoTime(), e));
            } finally {
                inFlight.addAndGet(work.ofThePhase() ? -1 : 0);
            }
        }
        return null;
    }

    private static void join(Future<?> client) throws InterruptedException {
        try {
            client.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client of the trial failed", e.getCause());
        }
    }
}
