package footprint.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every call of a trial, noted down before it is sent. Thread-safe. */
final class Journal {
    private final List<Call> calls = new ArrayList<>();

    synchronized void add(Call call) {
        calls.add(call);
    }

    synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    synchronized Optional<Call> last() {
        return calls.isEmpty() ? Optional.empty() : Optional.of(calls.get(calls.size() - 1));
    }

    List<Call> unanswered() {
        return calls().stream().filter(call -> !call.acknowledged()).toList();
    }

    List<Call> acknowledged() {
        return calls().stream().filter(Call::acknowledged).toList();
    }

    /** How many entries a phase has receipts for. */
    long entriesAcknowledged(String phase) {
        return acknowledged().stream()
                .filter(call -> call.phase.equals(phase))
                .mapToLong(call -> call.requests.size())
                .sum();
    }

    /** Up to {@code count} of the acknowledged calls. */
    List<Call> sample(int count, Random random) {
        List<Call> acknowledged = acknowledged();
        List<Call> sample = new ArrayList<>();
        for (int i = 0; i < count && !acknowledged.isEmpty(); i++) {
            sample.add(acknowledged.get(random.nextInt(acknowledged.size())));
        }
        return sample;
    }

    /** An acknowledged request, and the call that it was part of. */
    record Sampled(Call call, Request request) {}

    /** Up to {@code count} of the acknowledged requests of each form. */
    List<Sampled> ofEachForm(int count, Random random) {
        Map<Form, List<Sampled>> byForm = acknowledged().stream()
                .flatMap(call -> call.requests.stream().map(request -> new Sampled(call, request)))
                .collect(Collectors.groupingBy(sampled -> sampled.request().form()));
        List<Sampled> sample = new ArrayList<>();
        new TreeMap<>(byForm).values().forEach(all -> {
            for (int i = 0; i < count; i++) {
                sample.add(all.get(random.nextInt(all.size())));
            }
        });
        return sample;
    }

    /** The global index after the last one that was acknowledged. */
    long reached() {
        return acknowledged().stream()
                        .flatMap(call -> call.receipts().stream())
                        .mapToLong(Call.Receipt::globalIndex)
                        .max()
                        .orElse(-1)
                + 1;
    }
}
