package footprint.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchTest {
    private final List<String> turns = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    /** A row whose sides answer with these figures in turn, the first of them to warm up. */
    private Row row(Goal goal, List<Double> ours, Optional<List<Double>> peer) {
        return row(goal, side("ours", ours), peer.map(figures -> side("peer", figures)));
    }

    private static Row row(Goal goal, Contender ours, Optional<Contender> peer) {
        return new Row() {
            @Override
            public String what() {
                return "things done";
            }

            @Override
            public String unit() {
                return "things/s";
            }

            @Override
            public String peerName() {
                return "somebody else";
            }

            @Override
            public Goal goal() {
                return goal;
            }

            @Override
            public Optional<Contender> ours(Ground ground) {
                return Optional.of(ours);
            }

            @Override
            public Optional<Contender> peer(Ground ground) {
                return peer;
            }
        };
    }

    private Contender side(String name, List<Double> figures) {
        List<Double> left = new ArrayList<>(figures);
        return () -> {
            turns.add(name);
            return left.remove(0);
        };
    }

    private Report run(Row row) throws Exception {
        return Bench.run(List.of(row), Peers.NONE, true, new Bench.Progress() {
            @Override
            public void at(String step) {}

            @Override
            public void measured(String line) {
                told.add(line);
            }
        });
    }

    @Test
    void both_sides_take_turns_and_the_first_round_of_each_does_not_count() throws Exception {
        Report report = run(row(
                Goal.atLeast(5),
                List.of(1.0, 10.0, 20.0, 30.0, 40.0, 50.0),
                Optional.of(List.of(1000.0, 5.0, 5.0, 5.0, 5.0, 5.0))));

        assertThat(turns).hasSize(12);
        assertThat(turns.subList(2, 6)).containsExactly("ours", "peer", "ours", "peer");
        assertThat(report.rows().get(0).ratios()).containsExactly(2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(report.rows().get(0).met()).isTrue();
        assertThat(report.inWords())
                .contains("| things done | 30.00 things/s | somebody else | 5.00 things/s | 6.00 (2.00 to 10.00) |"
                        + " at least 5.00 | yes |");
        assertThat(report.inWords()).contains(told.get(0));
        assertThat(report.isWrong()).isFalse();
    }

    @Test
    void the_median_decides_whether_a_goal_is_met() throws Exception {
        Report report = run(row(
                Goal.atMost(0.8),
                List.of(1.0, 0.1, 0.1, 0.9, 0.9, 0.9),
                Optional.of(List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0))));

        assertThat(report.rows().get(0).met()).isFalse();
        assertThat(report.isWrong()).isFalse();
    }

    @Test
    void a_peer_that_is_not_in_this_build_is_said_to_be_measured_elsewhere() throws Exception {
        Report report = run(row(Goal.atLeast(5), List.of(1.0, 1.0, 1.0, 1.0, 1.0, 1.0), Optional.empty()));

        assertThat(report.rows().get(0).met()).isNull();
        assertThat(report.inWords()).contains("| 1.00 things/s | somebody else | measured by mvn -Pbench verify |");
    }

    @Test
    void a_wrong_result_is_told_and_makes_the_whole_report_wrong() throws Exception {
        Contender wrong = () -> {
            WrongResult.unlessEqual("events in the store", 3, 2);
            return 1;
        };

        Report report = run(row(Goal.NONE, wrong, Optional.empty()));

        assertThat(report.isWrong()).isTrue();
        assertThat(report.inWords()).contains("WRONG: things done: events in the store: expected 3, found 2");
    }
}
