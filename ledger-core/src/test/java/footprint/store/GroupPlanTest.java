package footprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.Entries;
import footprint.entry.EntryId;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A group comes to what its callers would have come to one after the other. */
class GroupPlanTest {
    private static final List<EntryId> IDS =
            IntStream.range(0, 6).mapToObj(n -> EntryId.at(n, new byte[10])).toList();
    private static final EventPreparation PREPARATION = new EventPreparation(new EventCodec(), OpenStore.LEAF_HASHES);

    record Sent(int id, int request) {}

    @Provide
    Arbitrary<List<List<Sent>>> callers() {
        Arbitrary<Integer> id = Arbitraries.integers().between(0, IDS.size() - 1);
        Arbitrary<Integer> request =
                Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(0)), Tuple.of(1, Arbitraries.just(1)));
        return Combinators.combine(id, request)
                .as(Sent::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMaxSize(8);
    }

    @Property(tries = 500)
    void a_group_is_as_its_callers_in_turn(@ForAll("callers") List<List<Sent>> callers) {
        Map<EntryId, EventReader.Taken> before = Map.of(IDS.get(0), new EventReader.Taken(40, mac(0)));
        List<Waiting> group = callers.stream().map(GroupPlanTest::waiting).toList();

        GroupPlan plan = new GroupPlan(group, before);

        Map<EntryId, EventReader.Taken> store = new HashMap<>(before);
        List<List<Appended>> inTurn = new ArrayList<>();
        for (List<Sent> caller : callers) {
            inTurn.add(appendAlone(caller, store));
        }
        assertThat(plan.answers(100)).isEqualTo(inTurn);
        assertThat(plan.fresh()).hasSize(store.size() - 1);
        for (int i = 0; i < plan.fresh().size(); i++) {
            EntryId id = plan.fresh().get(i).entry().entryId();
            assertThat(store.get(id).globalIndex()).isEqualTo(100 + i);
        }
    }

    /** The contract of {@link Appender#append}, said over a map. */
    private static List<Appended> appendAlone(List<Sent> caller, Map<EntryId, EventReader.Taken> store) {
        Map<EntryId, EventReader.Taken> after = new HashMap<>(store);
        List<Appended> answers = new ArrayList<>();
        for (Sent sent : caller) {
            EntryId id = IDS.get(sent.id());
            EventReader.Taken taken = after.get(id);
            if (taken == null) {
                long index = 100 + after.size() - 1;
                after.put(id, new EventReader.Taken(index, mac(sent.request())));
                answers.add(new Appended.New(id, index));
            } else {
                answers.add(
                        taken.requestMac()[31] == sent.request()
                                ? new Appended.Repeated(id, taken.globalIndex())
                                : new Appended.Conflict(id));
            }
        }
        if (answers.stream().noneMatch(Appended.Conflict.class::isInstance)) {
            store.putAll(after);
            return answers;
        }
        return answers.stream()
                .filter(answer -> answer instanceof Appended.Conflict || store.containsKey(answer.entryId()))
                .toList();
    }

    private static Waiting waiting(List<Sent> caller) {
        return new Waiting(caller.stream()
                .map(sent -> PREPARATION.prepare(
                        new Fact(Entries.access(IDS.get(sent.id())), mac(sent.request()), Map.of())))
                .toList());
    }

    private static byte[] mac(int request) {
        return ByteBuffer.allocate(32).putInt(28, request).array();
    }
}
