package footprint.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final String LOOK = "{\"kind\":\"access\"}";
    private static final String OTHER = "{\"kind\":\"disclosure\"}";

    private final List<List<String>> handedOn = new ArrayList<>();
    private final Batches batches = new Batches(handedOn::add);

    @Test
    void looks_go_apart_from_everything_else_and_the_order_stays() {
        List.of(OTHER, OTHER, LOOK, LOOK, LOOK, OTHER).forEach(batches::add);
        batches.end();

        assertThat(handedOn).containsExactly(List.of(OTHER, OTHER), List.of(LOOK, LOOK, LOOK), List.of(OTHER));
    }

    @Test
    void no_batch_has_more_than_a_thousand_lines_or_two_million_characters() {
        for (int i = 0; i < 2_500; i++) {
            batches.add(LOOK);
        }
        batches.add("x".repeat(1_500_000));
        batches.add("y".repeat(1_500_000));
        batches.end();

        assertThat(handedOn).extracting(List::size).containsExactly(1_000, 1_000, 500, 1, 1);
    }

    @Test
    void nothing_is_handed_on_of_nothing() {
        batches.end();

        assertThat(handedOn).isEmpty();
    }
}
