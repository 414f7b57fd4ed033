package footprint.register;

import static footprint.projection.SampleEntries.corrected;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.unknown;
import static footprint.projection.SampleEntries.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.database.TestedDatabase;
import footprint.disclosure.Delivery;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.CorrectionReason;
import footprint.projection.OpenLedger;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class RegisterTest {
    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    private OpenLedger ledger;

    @BeforeEach
    void open() {
        ledger = OpenLedger.in(tested, folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void release(String recipient, Delivery delivery, int children) {
        ledger.append(
                disclosure(recipient, delivery, listed(children)),
                IntStream.range(0, children).toArray());
    }

    @Test
    void look_ups_and_small_counts_are_told_only_as_yearly_sums() {
        release("Example University", Delivery.EXTRACT, 12);
        release("Example Office", Delivery.LOOK_UP, 30);
        release("Example Office", Delivery.LOOK_UP, 20);
        release("Example Charity", Delivery.EXTRACT, 9);

        RegisterPage page = ledger.register("", 1);

        assertThat(page.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.children()).isEqualTo("12 children"));
        assertThat(page.sums())
                .containsExactly(
                        new YearlySum("2024", "Example Charity", "fewer than 10 disclosures", "fewer than 10"),
                        new YearlySum("2024", "Example Office", "fewer than 10 disclosures", "50"));
    }

    @Test
    void what_is_published_is_listed_with_its_citation_and_never_added_up() {
        ledger.appendWithoutChildren(disclosure("Example Office", Delivery.LOOK_UP, unknown(null, 520L)));

        RegisterPage page = ledger.register("", 1);

        assertThat(page.sums()).isEmpty();
        assertThat(page.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.children()).isEqualTo("not known; published: 520 children");
            assertThat(entry.citation()).isEqualTo("Example News");
        });
        assertThat(ledger.ask(new RegisterEntryQuery(page.entries().get(0).entryId()), RegisterEntryPage.class)
                        .note())
                .isEqualTo("a note");
    }

    @Test
    void a_search_finds_words_in_any_case_over_pages_of_25() {
        for (int each = 0; each < 27; each++) {
            release("Example University", Delivery.EXTRACT, 12);
        }
        release("Other Trust", Delivery.EXTRACT, 12);

        assertThat(ledger.register("UNIVERSITY pupil", 1).entries()).hasSize(25);
        assertThat(ledger.register("UNIVERSITY pupil", 2).entries()).hasSize(2);
        assertThat(ledger.register("UNIVERSITY pupil", 1).total()).isEqualTo(27);
        assertThat(ledger.register("university trust", 1).total()).isZero();
        assertThat(ledger.register("100%", 1).total()).isZero();
    }

    @Test
    void corrections_and_withdrawals_change_the_line() {
        DisclosureRecorded wrong = disclosure("Example University", Delivery.EXTRACT, listed(12));
        ledger.append(wrong, IntStream.range(0, 12).toArray());
        ledger.append(
                corrected(wrong, CorrectionReason.WRONG_DETAILS, listed(15)),
                IntStream.range(0, 15).toArray());

        assertThat(ledger.register("", 1).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Given to Southtown University");
            assertThat(entry.state()).isEqualTo(RegisterEntry.State.CORRECTED);
        });
        ledger.appendWithoutChildren(withdrawal(wrong.entryId()));
        assertThat(ledger.register("", 1).entries().get(0).state()).isEqualTo(RegisterEntry.State.WITHDRAWN);
    }
}
