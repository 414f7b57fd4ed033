package footprint.history;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.ChildNumber;
import footprint.store.StoredEntries;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class EntriesOfOneChildTest {
    /** The children of single entries, by global index; null where an entry is about others. */
    private final List<ChildNumber> stored = new ArrayList<>();

    private final EntriesOfOneChild index = new EntriesOfOneChild(store());

    @Property(tries = 200)
    void finds_what_a_naive_search_finds_while_entries_are_added(
            @ForAll @Size(max = 120) List<@IntRange(min = -3, max = 3) Integer> children,
            @ForAll @IntRange(min = 1, max = 40) int step) {
        for (int next = 0; next < children.size(); next++) {
            int child = children.get(next);
            stored.add(child == 0 ? null : new ChildNumber(child));
            if (next % step == 0) {
                long position = Math.max(0, next - 1L);
                for (int asked = -4; asked < 4; asked++) {
                    assertThat(index.about(new ChildNumber(asked), position)).isEqualTo(naive(asked, position));
                }
            }
        }
    }

    private List<Long> naive(int child, long position) {
        return IntStream.range(0, (int) Math.min(position, stored.size()))
                .filter(at -> stored.get(at) != null && stored.get(at).bits() == child)
                .mapToObj(Long::valueOf)
                .toList();
    }

    private StoredEntries store() {
        return (StoredEntries) Proxy.newProxyInstance(
                StoredEntries.class.getClassLoader(),
                new Class<?>[] {StoredEntries.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("ofOneChildFrom");
                    int from = Math.toIntExact((long) arguments[0]);
                    for (int at = from; at < stored.size(); at++) {
                        if (stored.get(at) != null) {
                            ((StoredEntries.OneChild) arguments[1]).accept(at, stored.get(at));
                        }
                    }
                    return null;
                });
    }
}
