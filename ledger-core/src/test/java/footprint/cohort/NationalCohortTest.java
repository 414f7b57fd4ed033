package footprint.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.entry.EntryId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

@Tag("slow")
class NationalCohortTest {
    @Test
    void a_root_over_nine_million_children_is_measured() {
        RoaringBitmap everyone = new RoaringBitmap();
        everyone.add(0L, 9_000_000L);
        Cohort cohort = Cohort.of(everyone);
        CohortKey key = CohortKey.derive(new LedgerSecret(1, new byte[32]), EntryId.next(), "");
        ChildNumber child = ChildNumber.of(4_711);
        String root = CohortCommitment.root(cohort, key);

        long start = System.nanoTime();
        assertThat(CohortCommitment.root(cohort, key)).isEqualTo(root);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.println("commitment over 9,000,000 children: " + millis + " ms");
        assertThat(CohortCommitment.prove(cohort, key, child).verify(root, child))
                .isTrue();
    }
}
