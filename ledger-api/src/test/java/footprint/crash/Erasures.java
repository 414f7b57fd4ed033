package footprint.crash;

import footprint.whole.InventedChildren;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Children are asked to be erased and two people grant it. After each restart whoever was erased is unknown, also where the kill
 * came between the event and the vault; that the vault forgot them and nobody else is seen by {@code audit} and by the store's
 * check.
 */
final class Erasures implements Phase, AfterRestart {
    /** Children whom no other phase names. */
    private static final int FIRST_CHILD = 50_000_000;

    private static final int CLIENTS = 3;
    private static final int ASKED_AFTER = 20;

    private final AtomicInteger next = new AtomicInteger(FIRST_CHILD);
    private final Queue<Erased> decided = new ConcurrentLinkedQueue<>();

    /** @param call with the second grant */
    private record Erased(int child, Call call) {}

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(2_500);
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Work(true, erasing(new Random(random.nextLong()))))
                .toList();
    }

    private Step erasing(Random random) {
        Deque<Call> left = new ArrayDeque<>();
        return caller -> {
            if (left.isEmpty()) {
                int child = next.getAndIncrement();
                Request asked = Request.erasing(child, random);
                for (Request request :
                        List.of(asked, asked.grantedBy("officer-1", random), asked.grantedBy("officer-2", random))) {
                    left.add(new Call(name(), Call.Way.BODY, List.of(request)));
                }
                decided.add(new Erased(child, left.getLast()));
            }
            try {
                caller.record(left.remove());
            } catch (NoAnswer e) {
                left.clear();
                throw e;
            }
        };
    }

    @Override
    public void check(Caller caller, Journal journal, StoreCheck store, Random random, String phase, Tally tally)
            throws NoAnswer, InterruptedException {
        List<Erased> onRecord = new ArrayList<>(decided.stream()
                .filter(one -> store.holds(one.call().requests.get(0).entryId()))
                .toList());
        for (Erased one : onRecord.subList(Math.max(0, onRecord.size() - ASKED_AFTER), onRecord.size())) {
            String question = "{\"identifier\": \"" + InventedChildren.upn(one.child()) + "\"}";
            if (caller.statusOf("/v1/history/query", question) != 404) {
                tally.differs(name(), "a child who was erased is known after the restart");
            }
        }
    }
}
