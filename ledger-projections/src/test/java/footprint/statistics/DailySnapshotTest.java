package footprint.statistics;

import static footprint.projection.SampleEntries.access;
import static footprint.projection.SampleEntries.disclosure;
import static footprint.projection.SampleEntries.listed;
import static footprint.projection.SampleEntries.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.disclosure.Delivery;
import footprint.projection.EmptyLedgerOnEachDatabase;
import footprint.statistics.PublicStatistics.Line;
import footprint.statistics.PublicStatistics.Year;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DailySnapshotTest extends EmptyLedgerOnEachDatabase {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private DailySnapshot snapshot;

    @BeforeEach
    void begin() {
        snapshot = ledger.bean(DailySnapshot.class);
    }

    private @Nullable PublicStatistics shown() {
        return ledger.ask(new PublicStatisticsQuery(), PublicStatistics.class);
    }

    private void release(int children) {
        ledger.append(
                disclosure("Example University", Delivery.EXTRACT, listed(children)),
                IntStream.range(0, children).toArray());
        ledger.catchUp();
    }

    @Test
    void the_first_one_waits_until_there_are_entries_and_no_more_come_in() {
        snapshot.look(DAY);
        assertThat(shown()).as("nothing is on record").isNull();
        release(12);
        snapshot.look(DAY);
        release(20);
        snapshot.look(DAY);
        assertThat(shown()).as("entries are coming in").isNull();
        snapshot.look(DAY);

        assertThat(shown()).isNotNull();
        assertThat(shown().day()).isEqualTo(DAY);
        assertThat(shown().completeThrough()).isEqualTo(2);
    }

    @Test
    void there_is_one_a_day_and_the_last_is_shown() {
        release(12);
        snapshot.look(DAY);
        snapshot.look(DAY);
        release(30);
        snapshot.look(DAY);
        assertThat(shown().disclosures().children()).isEqualTo(10);

        snapshot.look(DAY.plusDays(1));

        assertThat(shown().day()).isEqualTo(DAY.plusDays(1));
        assertThat(shown().disclosures().children()).isEqualTo(30);
        assertThat(ledger.jdbc().queryForObject("SELECT COUNT(*) FROM statistics_snapshot", Long.class))
                .isEqualTo(2);
    }

    @Test
    void small_counts_stand_nowhere_in_it() {
        IntStream.range(0, 10).forEach(each -> release(30));
        ledger.append(access(), 77);
        ledger.appendWithoutChildren(disclosure("Example Office", Delivery.LOOK_UP, unknown(null, 520L)));
        ledger.catchUp();
        snapshot.look(DAY);
        snapshot.look(DAY);

        Year year = shown().years().get(0);

        assertThat(year.name()).isEqualTo("2024");
        assertThat(year.disclosures()).isEqualTo(new Line("Disclosures", 10L, 30L, true));
        assertThat(year.byKindOfRecipient()).containsExactly(new Line("University", 10L, 30L, true));
        assertThat(year.others()).containsExactly(new Line("Access", null, null, false));
    }
}
