package footprint.identity;

import static footprint.identity.StoredVaultTest.upns;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.child.ChildNumbers;
import footprint.child.CountedRanges;
import footprint.cohort.ChildNumber;
import footprint.database.TestedDatabase;
import footprint.identity.IdentityVault.Numbered;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

/** Two vaults over one database stand for two processes; their ranges of numbers never meet. */
class SharedVaultTest {
    @TempDir
    Path folder;

    private VaultDatabase oneDatabase;
    private VaultDatabase otherDatabase;
    private StoredVault one;
    private StoredVault other;

    @BeforeEach
    void open() {
        oneDatabase = VaultDatabase.open(TestedDatabase.POSTGRES.vault(folder));
        otherDatabase = VaultDatabase.open(TestedDatabase.POSTGRES.vault(folder));
        one = new StoredVault(oneDatabase, new ChildNumbers(new CountedRanges(0)), new byte[32]);
        other = new StoredVault(otherDatabase, new ChildNumbers(new CountedRanges(1L << 30)), new byte[32]);
    }

    @AfterEach
    void close() {
        oneDatabase.close();
        otherDatabase.close();
    }

    @Test
    void the_same_children_numbered_at_once_get_one_number_each() throws Exception {
        List<Upn> children = upns(0, 25_000);
        ExecutorService processes = Executors.newFixedThreadPool(4);
        List<Callable<Numbered>> calls = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            List<Upn> shuffled = new ArrayList<>(children);
            Collections.shuffle(shuffled, new Random(seed));
            StoredVault vault = seed % 2 == 0 ? one : other;
            calls.add(() -> vault.number(shuffled));
        }
        long newly = 0;
        List<Numbered> answers = new ArrayList<>();
        for (Future<Numbered> answer : processes.invokeAll(calls)) {
            answers.add(answer.get());
            newly += answer.get().newlyNumbered();
        }
        processes.shutdownNow();

        assertThat(newly).isEqualTo(25_000);
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.children()).isEqualTo(answers.get(0).children()));
        assertThat(answers.get(0).children().getCardinality()).isEqualTo(25_000);
        assertThat(children.subList(0, 50))
                .allSatisfy(child -> assertThat(one.find(child)).isEqualTo(other.find(child)));
    }

    @Test
    void a_child_that_the_other_numbered_is_found_although_all_had_been_read_before() {
        Upn child = upns(0, 1).get(0);
        assertThat(one.find(child)).isEmpty();
        assertThat(one.unknown(upns(0, 3), 10)).containsExactly(0, 1, 2);

        ChildNumber number =
                new ChildNumber(other.number(List.of(child)).children().first());

        assertThat(one.unknown(upns(0, 3), 10)).containsExactly(1, 2);
        assertThat(one.find(child)).contains(number);
        assertThat(one.number(List.of(child)).newlyNumbered()).isZero();
    }

    @Test
    void a_child_that_the_other_erased_is_forgotten_although_it_was_in_memory() {
        List<Upn> children = upns(0, 3);
        one.number(children);
        assertThat(other.unknown(children, 9)).isEmpty();

        one.erase(RoaringBitmap.bitmapOf(one.find(children.get(1)).orElseThrow().bits()));

        assertThat(other.unknown(children, 9)).containsExactly(1);
        assertThat(other.find(children.get(1))).isEmpty();
    }
}
