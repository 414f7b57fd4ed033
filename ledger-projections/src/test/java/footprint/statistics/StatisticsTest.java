package footprint.statistics;

import static footprint.projection.SampleEntries.access;
import static footprint.projection.SampleEntries.collection;
import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.described;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.unknown;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.cohort.Cohort;
import footprint.cohort.CohortStatement;
import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.projection.EmptyLedgerOnEachDatabase;
import footprint.statistics.Figures.Cell;
import footprint.statistics.StatisticsQuery.Filter;
import footprint.store.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StatisticsTest extends EmptyLedgerOnEachDatabase {
    private Figures ask(Dimension... groupBy) {
        return ask(new StatisticsQuery(List.of(), Arrays.asList(groupBy), null));
    }

    private Figures ask(StatisticsQuery query) {
        ledger.catchUp();
        return ledger.ask(query, Figures.class);
    }

    private static List<String> told(Figures figures) {
        return figures.cells().stream().map(StatisticsTest::told).toList();
    }

    private static String told(Cell cell) {
        return String.join(" ", cell.values().stream().map(Value::value).toList()) + ": "
                + cell.figure().entries() + " entries, " + cell.figure().children() + " children";
    }

    @Test
    void a_deposit_and_the_projects_within_it_count_a_child_once_and_are_told_apart_as_entries() {
        ledger.append(disclosure("Example Office", Delivery.SECURE_DEPOSIT, listed(4)), 1, 2, 3, 4);
        ledger.append(disclosure("Example University", Delivery.SECURE_PROJECT, described(3)), 2, 3, 4);
        ledger.append(disclosure("Example Trust", Delivery.SECURE_PROJECT, listed(1)), 4);

        assertThat(ask().total())
                .isEqualTo(new Figure(3, 1, 2, 4, false, new Figure.Part(2, 4), new Figure.Part(1, 3), 0, 0));
        assertThat(told(ask(Dimension.DELIVERY)))
                .containsExactly("secure-deposit: 1 entries, 4 children", "secure-project: 2 entries, 3 children");
    }

    @Test
    void entries_that_do_not_know_their_children_make_a_figure_at_least() {
        ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 1, 2);
        ledger.appendWithoutChildren(disclosure("Example Office", Delivery.LOOK_UP, unknown(null, 520L)));

        Figures figures = ask(Dimension.RECIPIENT);

        assertThat(figures.total().atLeast()).isTrue();
        assertThat(figures.total().children())
                .as("published counts are never added up")
                .isEqualTo(2);
        assertThat(figures.cells()).extracting(cell -> cell.figure().atLeast()).containsExactly(true, false);
        assertThat(told(figures))
                .containsExactly("Example Office: 1 entries, 0 children", "Example University: 1 entries, 2 children");
    }

    @Test
    void a_corrected_entry_counts_once_as_corrected_and_a_withdrawn_one_not_at_all() {
        DisclosureRecorded wrong = disclosure("Example University", Delivery.EXTRACT, listed(3));
        DisclosureRecorded never = disclosure("Example Trust", Delivery.EXTRACT, listed(2));
        ledger.append(wrong, 1, 2, 3);
        ledger.append(never, 8, 9);
        assertThat(ask().total().children()).isEqualTo(5);

        ledger.append(corrected(wrong, CorrectionReason.WRONG_CHILD, listed(1)), 2);
        ledger.appendWithoutChildren(withdrawal(never.entryId()));

        assertThat(told(ask(Dimension.RECIPIENT))).containsExactly("Southtown University: 1 entries, 1 children");
    }

    @Test
    void a_figure_of_an_earlier_position_is_the_same_for_ever() {
        DisclosureRecorded first = disclosure("Example University", Delivery.EXTRACT, listed(3));
        ledger.append(first, 1, 2, 3);
        Figures then = ask(Dimension.RECIPIENT, Dimension.YEAR);
        ledger.append(corrected(first, CorrectionReason.WRONG_DETAILS, listed(2)), 1, 2);
        ledger.append(disclosure("Example Trust", Delivery.EXTRACT, listed(2)), 8, 9);
        assertThat(ask(Dimension.RECIPIENT, Dimension.YEAR)).isNotEqualTo(then);

        StatisticsQuery again =
                new StatisticsQuery(List.of(), List.of(Dimension.RECIPIENT, Dimension.YEAR), then.completeThrough());

        assertThat(ask(again))
                .usingRecursiveComparison()
                .ignoringFields("completeAt")
                .isEqualTo(then);
        ledger.projections().rebuild("statistics");
        assertThat(ask(again).cells()).isEqualTo(then.cells());
    }

    @Test
    void a_stratum_is_that_of_the_school_year_and_an_unknown_entry_is_among_all() {
        ledger.append(
                collection("2024-01-18", Map.of("year-group:10", (CohortStatement.Listed) listed(2))),
                Map.of(Fact.WHOLE, Cohort.of(1, 2, 3), "year-group:10", Cohort.of(1, 2)));
        ledger.append(
                collection("2024-10-03", Map.of("year-group:11", (CohortStatement.Listed) listed(2))),
                Map.of(Fact.WHOLE, Cohort.of(1, 2, 3), "year-group:11", Cohort.of(1, 2)));
        ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(2)), 2, 3);
        ledger.appendWithoutChildren(disclosure("Example Office", Delivery.LOOK_UP, unknown(null, 520L)));
        Filter disclosures = new Filter(Dimension.KIND, List.of("DisclosureRecorded"));

        Figures figures = ask(new StatisticsQuery(List.of(disclosures), List.of(Dimension.STRATUM), null));

        assertThat(told(figures))
                .as("the disclosure of March 2024 is in the school year of January's collection")
                .containsExactly(
                        "year-group:10: 2 entries, 1 children",
                        "year-group:11: 1 entries, 0 children",
                        "not-recorded: 2 entries, 1 children");
        ledger.append(disclosure("Example Trust", Delivery.EXTRACT, listed(1)), 1);
        assertThat(told(ask(new StatisticsQuery(List.of(disclosures), List.of(Dimension.STRATUM), null))))
                .as("what comes later is looked for in the same strata")
                .contains("year-group:10: 3 entries, 2 children", "not-recorded: 2 entries, 1 children");
    }

    @Test
    void years_follow_the_first_day_or_else_the_last() {
        for (String occurred : List.of("2023-12-31T23:30:00Z", "2019-09-01/2021-01-01", "../2018-05-01", "../..")) {
            ledger.append(
                    disclosure(EntryId.next(), "Example University", Delivery.EXTRACT, listed(2), occurred), 1, 2);
        }

        assertThat(ask(Dimension.YEAR).cells())
                .extracting(cell -> cell.values().get(0).value())
                .containsExactly("2018", "2019", "2023", "not-recorded");
    }

    @Test
    void what_is_read_after_a_rebuild_and_after_a_new_start_is_the_same() {
        ledger.append(access(), 7);
        ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(3)), 1, 2, 3);
        List<Cell> before =
                ask(Dimension.KIND, Dimension.ITEM, Dimension.SENSITIVITY).cells();
        assertThat(before).hasSize(2);

        ledger.projections().rebuild("statistics");
        assertThat(ask(Dimension.KIND, Dimension.ITEM, Dimension.SENSITIVITY).cells())
                .isEqualTo(before);
        assertThat(ledger.projections().compare("statistics").same()).isTrue();
        ledger.jdbc().update("UPDATE statistics_2 SET ended = 1");
        assertThat(ledger.projections().compare("statistics").differences()).isEqualTo(2);
    }

    @Test
    void the_values_that_can_be_asked_for_are_those_on_record() {
        ledger.append(disclosure("Example University", Delivery.EXTRACT, listed(3)), 1, 2, 3);
        ledger.append(access(), 7);
        ledger.catchUp();

        Map<Dimension, List<Value>> values =
                ledger.ask(new DimensionsQuery(), Dimensions.class).values();

        assertThat(values.get(Dimension.RECIPIENT))
                .extracting(Value::name)
                .containsExactly("Example University", "Northtown Council");
        assertThat(values.get(Dimension.DELIVERY)).extracting(Value::name).containsExactly("Extract", "Not recorded");
        assertThat(values.get(Dimension.STRATUM)).isEmpty();
    }
}
