package footprint.crash;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Entries of every kind and what becomes of them later, each client one call after the other. */
final class WholeLives implements Phase {
    private static final int CLIENTS = 8;

    @Override
    public String name() {
        return "whole lives";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(2_500);
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Work(true, lives(new Lives(children, new Random(random.nextLong())))))
                .toList();
    }

    /** A life whose call got no answer is left as it is: nothing may be sent of it that the call must go before. */
    private Step lives(Lives lives) {
        Deque<Request> life = new ArrayDeque<>();
        return caller -> {
            if (life.isEmpty()) {
                life.addAll(lives.next());
            }
            try {
                caller.record(new Call(name(), Call.Way.BODY, List.of(life.remove())));
            } catch (NoAnswer e) {
                life.clear();
                throw e;
            }
        };
    }
}
