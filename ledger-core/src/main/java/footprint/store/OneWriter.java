package footprint.store;

import footprint.entry.EntryId;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Appends through one writer thread with a bounded queue: a caller's own transaction or unit of work is left alone, callers
 * that wait hold no connection, and past the bound they are told to try again. Must not be called from a transaction that
 * has appended something itself, since the two would wait for each other.
 */
final class OneWriter implements Appender, AutoCloseable {
    private final EventStore eventStore;
    private final TransactionManager transactions;
    private final EventReader reader;
    private final ThreadPoolExecutor writer;

    /** @param waitingCallers how many callers may wait while one is served */
    OneWriter(EventStore eventStore, TransactionManager transactions, EventReader reader, int waitingCallers) {
        this.eventStore = eventStore;
        this.transactions = transactions;
        this.reader = reader;
        this.writer = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waitingCallers),
                task -> new Thread(task, "ledger-writer"));
    }

    @Override
    public List<Appended> append(List<Fact> facts) {
        if (facts.isEmpty()) {
            return List.of();
        }
        try {
            return answerOf(writer.submit(() -> appendNow(facts)));
        } catch (RejectedExecutionException e) {
            StoreBusy busy = new StoreBusy();
            busy.initCause(e);
            throw busy;
        }
    }

    private static List<Appended> answerOf(Future<List<Appended>> answer) {
        try {
            return answer.get();
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

    private List<Appended> appendNow(List<Fact> facts) {
        try {
            return appendOnce(facts);
        } catch (ConcurrencyException anotherTookAnId) {
            return appendOnce(facts);
        }
    }

    private List<Appended> appendOnce(List<Fact> facts) {
        Set<EntryId> ids = facts.stream().map(fact -> fact.entry().entryId()).collect(Collectors.toSet());
        Map<EntryId, EventReader.Taken> before = reader.taken(ids);
        Map<EntryId, Fact> fresh = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (!before.containsKey(fact.entry().entryId())) {
                fresh.putIfAbsent(fact.entry().entryId(), fact);
            }
        }
        if (facts.stream().anyMatch(fact -> isConflict(fact, before, fresh))) {
            return answers(facts, before, fresh, before);
        }
        if (fresh.isEmpty()) {
            return answers(facts, before, fresh, before);
        }
        publish(List.copyOf(fresh.values()));
        return answers(facts, before, fresh, reader.taken(ids));
    }

    private static boolean isConflict(Fact fact, Map<EntryId, EventReader.Taken> before, Map<EntryId, Fact> fresh) {
        EventReader.Taken taken = before.get(fact.entry().entryId());
        Fact first = fresh.get(fact.entry().entryId());
        byte @Nullable [] known = taken != null ? taken.requestMac() : first != null ? first.requestMac() : null;
        return known == null || !MessageDigest.isEqual(known, fact.requestMac());
    }

    /** @param now where the entries stand; those that are nowhere, since nothing was appended, are left out */
    private static List<Appended> answers(
            List<Fact> facts,
            Map<EntryId, EventReader.Taken> before,
            Map<EntryId, Fact> fresh,
            Map<EntryId, EventReader.Taken> now) {
        List<Appended> answers = new ArrayList<>();
        for (Fact fact : facts) {
            EntryId id = fact.entry().entryId();
            EventReader.Taken taken = now.get(id);
            if (isConflict(fact, before, fresh)) {
                answers.add(new Appended.Conflict(id));
            } else if (taken != null) {
                answers.add(
                        fresh.get(id) == fact
                                ? new Appended.New(id, taken.globalIndex())
                                : new Appended.Repeated(id, taken.globalIndex()));
            }
        }
        return List.copyOf(answers);
    }

    private void publish(List<Fact> fresh) {
        List<EventMessage<?>> events =
                fresh.stream().<EventMessage<?>>map(OneWriter::message).toList();
        DefaultUnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        work.execute(() -> eventStore.publish(events));
    }

    private static EventMessage<?> message(Fact fact) {
        return new GenericEventMessage<>(
                fact.entry().entryId().toString(),
                fact.entry(),
                Beside.of(fact).metaData(),
                fact.entry().header().recordedAt());
    }

    /** Lets callers that wait already have their answer. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            writer.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
