package footprint.crash;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/**
 * Asks again and again until the answer is the awaited one, or two minutes have passed: a processor whose database was away
 * waits up to a minute until it tries again.
 */
final class Eventually {
    private static final long LONGEST_WAIT = TimeUnit.MINUTES.toNanos(2);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private Eventually() {}

    /** A question over HTTP. */
    interface Question<T> {
        T ask() throws NoAnswer, InterruptedException;
    }

    /** The awaited answer, or the last one. */
    static <T> T answer(Question<T> question, Predicate<T> awaited) throws NoAnswer, InterruptedException {
        long deadline = System.nanoTime() + LONGEST_WAIT;
        T answer = question.ask();
        while (!awaited.test(answer) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE);
            answer = question.ask();
        }
        return answer;
    }
}
