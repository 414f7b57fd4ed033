package footprint.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A caller that waits for the store, with the events it wants appended, all of them or none. */
record Waiting(List<NewEvent> events, CompletableFuture<List<Appended>> answer) {
    Waiting(List<NewEvent> events) {
        this(events, new CompletableFuture<>());
    }

    long bytes() {
        return events.stream().mapToLong(NewEvent::bytes).sum();
    }
}
