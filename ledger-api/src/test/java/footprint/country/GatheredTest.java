package footprint.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GatheredTest {
    @Property(tries = 300)
    void every_child_counts_once_whether_it_came_alone_or_among_many(
            @ForAll @Size(max = 200) List<@IntRange(max = 300) Integer> alone,
            @ForAll @Size(max = 3) List<@Size(max = 90) Set<@IntRange(max = 300) Integer>> together,
            @ForAll @Size(max = 200) List<@IntRange(max = 300) Integer> described) {
        Gathered gathered = new Gathered();
        Set<Integer> listed = new HashSet<>(alone);
        alone.subList(0, alone.size() / 2).forEach(child -> gathered.add(Tally.Sureness.LISTED, child));
        together.forEach(some -> {
            BitSet bits = new BitSet();
            some.forEach(bits::set);
            gathered.add(Tally.Sureness.LISTED, bits);
            listed.addAll(some);
        });
        alone.subList(alone.size() / 2, alone.size()).forEach(child -> gathered.add(Tally.Sureness.LISTED, child));
        described.forEach(child -> gathered.add(Tally.Sureness.DESCRIBED, child));
        Set<Integer> either = new HashSet<>(listed);
        either.addAll(described);

        assertThat(gathered.either()).isEqualTo(either.size());
        assertThat(gathered.listed()).isEqualTo(listed.size());
        assertThat(gathered.described()).isEqualTo(new HashSet<>(described).size());
    }
}
