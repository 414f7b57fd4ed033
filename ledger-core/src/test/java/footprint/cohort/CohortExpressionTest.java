package footprint.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footprint.cohort.CohortExpression.And;
import footprint.cohort.CohortExpression.AndNot;
import footprint.cohort.CohortExpression.Named;
import footprint.cohort.CohortExpression.Or;
import footprint.entry.EntryId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohortExpressionTest {
    private static final String A = "0197d3b2-7c1a-7000-8000-000000000001";
    private static final String B = "0197d3b2-7c1a-7000-8000-000000000002";
    private static final List<Named> NAMED = List.of(
            new Named(EntryId.parse(A), "", 0),
            new Named(EntryId.parse(A), "year-group:10", 0),
            new Named(EntryId.parse(B), "", 0),
            new Named(EntryId.parse(B), "authority:001", 0));

    @Test
    void a_description_reads_as_people_write_it() {
        assertThat(CohortExpression.parse(
                        " entry(" + A + ", \"year-group:10\")  and not ( entry(" + B + ")\n or entry(" + A + ") ) "))
                .isEqualTo(new AndNot(NAMED.get(1), new Or(NAMED.get(2), NAMED.get(0))));
        assertThat(CohortExpression.parse("entry(" + A + ") and entry(" + B + ") and not entry(" + A + ")"))
                .isEqualTo(new AndNot(new And(NAMED.get(0), NAMED.get(2)), NAMED.get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                               | 0  | Write entry(ID)",
                "'entry(ID) entry(ID)'            | 44 | Write \"and\"",
                "'entry(ID) or entry(ID) and entry(ID)' | 91 | Put brackets",
                "'entry(ID) or not entry(ID)'     | 44 | and not",
                "'not entry(ID)'                  | 0  | Begin with whom",
                "'entry(12)'                      | 6  | not the id",
                "'entry(x)'                       | 6  | Write the id",
                "'entry(ID, year)'                | 44 | double quotes",
                "'entry(ID'                       | 42 | Write )",
                "'(entry(ID)'                     | 44 | Write )",
                "'entry(ID) and '                 | 48 | Write entry(ID)",
                "'entry(ID) xor entry(ID)'        | 44 | Write \"and\"",
            })
    void what_cannot_be_read_is_refused_at_its_place(String text, int position, String words) {
        assertThatThrownBy(() -> CohortExpression.parse(text.replace("ID", A)))
                .isInstanceOfSatisfying(ExpressionRefused.class, refused -> {
                    assertThat(refused.position()).isEqualTo(position);
                    assertThat(refused).hasMessageContaining(words);
                });
    }

    @Test
    void brackets_without_end_are_refused_before_the_stack_is_full() {
        assertThatThrownBy(() -> CohortExpression.parse("(".repeat(9_000))).isInstanceOf(ExpressionRefused.class);
        assertThatThrownBy(() -> CohortExpression.parse(" ".repeat(20_000))).isInstanceOf(ExpressionRefused.class);
    }

    @Test
    void an_entry_that_is_not_on_record_is_refused_at_its_place() {
        CohortExpression expression = CohortExpression.parse("entry(" + A + ") or entry(" + B + ", \"x\")");

        assertThatThrownBy(() -> expression.of(
                        (id, stratum) -> stratum.isEmpty() ? Optional.of(Cohort.of(1)) : Optional.empty()))
                .isInstanceOfSatisfying(
                        ExpressionRefused.class,
                        refused -> assertThat(refused.position()).isEqualTo(47));
    }

    @Provide
    Arbitrary<CohortExpression> expressions() {
        Arbitrary<CohortExpression> named = Arbitraries.of(NAMED);
        return Arbitraries.recursive(
                () -> named,
                inner -> Arbitraries.oneOf(
                        named,
                        Combinators.combine(inner, inner).as(And::new),
                        Combinators.combine(inner, inner).as(AndNot::new),
                        Combinators.combine(inner, inner).as(Or::new)),
                0,
                4);
    }

    @Provide
    Arbitrary<List<Set<Integer>>> cohorts() {
        return Arbitraries.integers().between(-3, 12).set().ofMaxSize(10).list().ofSize(NAMED.size());
    }

    @Property
    void the_canonical_form_parses_to_an_equal_expression(@ForAll("expressions") CohortExpression expression) {
        CohortExpression again = CohortExpression.parse(expression.toString());

        assertThat(again).isEqualTo(expression).hasToString(expression.toString());
    }

    @Property
    void it_describes_whom_sets_would(
            @ForAll("expressions") CohortExpression expression, @ForAll("cohorts") List<Set<Integer>> members) {
        Map<String, Set<Integer>> sets = new HashMap<>();
        IntStream.range(0, members.size()).forEach(i -> sets.put(NAMED.get(i).toString(), members.get(i)));

        Cohort described =
                expression.of((id, stratum) -> Optional.of(cohort(sets.get(new Named(id, stratum, 0).toString()))));

        assertThat(described).isEqualTo(cohort(naively(expression, sets)));
    }

    private static Cohort cohort(Set<Integer> members) {
        return Cohort.of(members.stream().mapToInt(Integer::intValue).toArray());
    }

    private static Set<Integer> naively(CohortExpression expression, Map<String, Set<Integer>> sets) {
        if (expression instanceof And and) {
            Set<Integer> right = naively(and.right(), sets);
            return naively(and.left(), sets).stream().filter(right::contains).collect(Collectors.toSet());
        }
        if (expression instanceof AndNot and) {
            Set<Integer> right = naively(and.right(), sets);
            return naively(and.left(), sets).stream()
                    .filter(child -> !right.contains(child))
                    .collect(Collectors.toSet());
        }
        if (expression instanceof Or or) {
            Set<Integer> both = new HashSet<>(naively(or.left(), sets));
            both.addAll(naively(or.right(), sets));
            return both;
        }
        return sets.get(expression.toString());
    }
}
