package footprint.crash;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What is recorded while forces are counted: looks one after the other and many at once, and children numbered. */
final class ForcedWork {
    /** One acknowledged call, from just before it was sent until just after it was answered. */
    record Acknowledged(Form form, Instant sent, Instant answered) {}

    private static final int ONE_AFTER_THE_OTHER = 60;
    private static final int CLIENTS = 12;
    private static final int EACH = 40;
    private static final int CENSUSES = 6;
    private static final int CENSUS = 3_000;

    private final Caller caller;
    private final Children children = new Children();
    private final Random random = new Random(1);
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

    ForcedWork(Caller caller) {
        this.caller = caller;
    }

    List<Acknowledged> run() throws NoAnswer, InterruptedException, ExecutionException {
        look();
        for (int i = 0; i < ONE_AFTER_THE_OTHER; i++) {
            look();
        }
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<?>> running = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            running.add(clients.submit(() -> {
                for (int i = 0; i < EACH; i++) {
                    look();
                }
                return null;
            }));
        }
        clients.shutdown();
        for (Future<?> client : running) {
            client.get();
        }
        for (int i = 0; i < CENSUSES; i++) {
            timed(Call.Way.UPLOAD, Request.of(Form.COLLECTION, children.strangers(CENSUS), random));
        }
        return List.copyOf(acknowledged);
    }

    private void look() throws NoAnswer, InterruptedException {
        int[] of = children.known(2, random);
        timed(Call.Way.BODY, Request.of(Form.ACCESS, of.length == 0 ? children.strangers(20) : of, random));
    }

    private void timed(Call.Way way, Request request) throws NoAnswer, InterruptedException {
        Call call = new Call("forced to disk", way, List.of(request));
        Instant sent = Instant.now();
        caller.record(call);
        if (call.acknowledged()) {
            acknowledged.add(new Acknowledged(request.form(), sent, Instant.now()));
        }
    }
}
