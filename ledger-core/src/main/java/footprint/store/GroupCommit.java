package footprint.store;

import footprint.entry.EntryId;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Appends whatever waits as one group in one transaction, which is on disk before any of its callers is answered; the next
 * group begins when that commit ends, so that nobody waits for a clock. Callers keep their own transaction, hold no connection
 * while they wait, and past a bound are told to try again. A caller whose events cannot be appended fails alone. Must not be
 * called from a transaction that has appended something itself, since the two would wait for each other. Thread-safe.
 */
final class GroupCommit implements Appender, AutoCloseable {
    private static final int LARGEST_GROUP = 512;
    private static final long LARGEST_BYTES = 4 << 20;
    private static final Waiting END = new Waiting(List.of());

    private final EventStore eventStore;
    private final TransactionManager transactions;
    private final EventReader reader;
    private final EventPreparation preparation;
    private final BlockingQueue<Waiting> queue;
    private final DistributionSummary groups;
    private final Thread writer = new Thread(this::writeGroups, "ledger-writer");
    private volatile boolean closed;

    private GroupCommit(
            EventStore eventStore,
            TransactionManager transactions,
            EventReader reader,
            EventPreparation preparation,
            int waitingCallers,
            MeterRegistry meters) {
        this.eventStore = eventStore;
        this.transactions = transactions;
        this.reader = reader;
        this.preparation = preparation;
        this.queue = new ArrayBlockingQueue<>(waitingCallers);
        this.groups = DistributionSummary.builder("ledger.store.group")
                .description("Entries that became durable together; its count is how many groups there were")
                .baseUnit("entries")
                .register(meters);
        meters.gaugeCollectionSize("ledger.store.waiting", List.of(), queue);
    }

    /** @param waitingCallers how many callers may wait while a group is written; at least 1 */
    static GroupCommit start(
            EventStore eventStore,
            TransactionManager transactions,
            EventReader reader,
            EventPreparation preparation,
            int waitingCallers,
            MeterRegistry meters) {
        GroupCommit started = new GroupCommit(eventStore, transactions, reader, preparation, waitingCallers, meters);
        started.writer.start();
        return started;
    }

    @Override
    public List<Appended> append(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        Waiting caller = prepared(facts);
        if (closed || !queue.offer(caller) || closed && queue.remove(caller)) {
            throw new StoreBusy();
        }
        return answerOf(caller);
    }

    @Override
    public List<Appended> appendInThisTransaction(List<Fact> facts) {
        List<Waiting> alone = List.of(prepared(facts));
        GroupPlan plan = new GroupPlan(alone, reader.taken(ids(alone)));
        long first = plan.fresh().isEmpty() ? 0 : publish(plan.fresh(), DefaultUnitOfWork.startAndGet(null));
        return plan.answers(first).get(0);
    }

    private Waiting prepared(List<Fact> facts) {
        return new Waiting(facts.parallelStream().map(preparation::prepare).toList());
    }

    private static List<Appended> answerOf(Waiting caller) {
        try {
            return caller.answer().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "interrupted while waiting for the store; send the same entries again to learn what became of them",
                    e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("the store failed", e.getCause());
        }
    }

    private void writeGroups() {
        try {
            for (Waiting first = queue.take(); first != END; first = queue.take()) {
                settle(groupFrom(first), Map.of(), 0);
            }
        } catch (InterruptedException e) {
            closed = true;
        }
    }

    private List<Waiting> groupFrom(Waiting first) {
        List<Waiting> group = new ArrayList<>(List.of(first));
        int events = first.events().size();
        long bytes = first.bytes();
        for (Waiting next = queue.peek(); next != null && next != END; next = queue.peek()) {
            events += next.events().size();
            bytes += next.bytes();
            if (events > LARGEST_GROUP || bytes > LARGEST_BYTES) {
                break;
            }
            group.add(queue.remove());
        }
        return group;
    }

    /**
     * Appends first and looks ids up only where that fails, since most groups hold nothing but new ones. Where it fails again,
     * each half goes on its own, until the caller who is the cause is alone.
     *
     * @param failures of these callers so far
     */
    private void settle(List<Waiting> group, Map<EntryId, EventReader.Taken> before, int failures) {
        try {
            GroupPlan plan = new GroupPlan(group, before);
            List<List<Appended>> answers = plan.answers(publishOnItsOwn(plan.fresh()));
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer().complete(answers.get(i));
            }
        } catch (ConcurrencyException | DataIntegrityViolationException e) {
            settleAgain(group, failures + 1, e);
        } catch (Throwable e) {
            fail(group, e);
        }
    }

    private void settleAgain(List<Waiting> group, int failures, RuntimeException cause) {
        if (group.size() == 1 && failures > 2) {
            fail(group, cause);
            return;
        }
        int half = failures > 1 ? (group.size() + 1) / 2 : group.size();
        for (List<Waiting> part : List.of(group.subList(0, half), group.subList(half, group.size()))) {
            if (!part.isEmpty()) {
                try {
                    settle(part, reader.taken(ids(part)), failures);
                } catch (RuntimeException e) {
                    fail(part, e);
                }
            }
        }
    }

    private static Collection<EntryId> ids(List<Waiting> group) {
        return group.stream()
                .flatMap(caller -> caller.events().stream())
                .map(event -> event.entry().entryId())
                .collect(Collectors.toSet());
    }

    private static void fail(List<Waiting> group, Throwable cause) {
        group.forEach(caller -> caller.answer().completeExceptionally(cause));
    }

    private long publishOnItsOwn(List<NewEvent> events) {
        if (events.isEmpty()) {
            return 0;
        }
        DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        long first = publish(events, work);
        groups.record(events.size());
        return first;
    }

    /** The global index of the first. */
    private long publish(List<NewEvent> events, DefaultUnitOfWork<?> work) {
        List<EventMessage<?>> messages =
                events.stream().<EventMessage<?>>map(preparation::message).toList();
        work.execute(() -> eventStore.publish(messages));
        Long first = work.getResource(LedgerEventStorageEngine.FIRST_INDEX);
        if (first == null) {
            throw new IllegalStateException("the event store appended without saying where");
        }
        return first;
    }

    /** Lets callers that wait already have their answer. */
    @Override
    public void close() {
        closed = true;
        try {
            queue.put(END);
            writer.join(30_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        fail(List.copyOf(queue), new StoreBusy());
    }
}
