package footprint.identity;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.child.ChildNumbers;
import footprint.child.CountedRanges;
import footprint.database.TestedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class NationalVaultTest {
    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    @Test
    void a_million_children_are_numbered_read_back_and_resolved() {
        CountedRanges ranges = new CountedRanges(0);
        List<Upn> children = StoredVaultTest.upns(0, 1_000_000);
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = new StoredVault(database, new ChildNumbers(ranges), new byte[32]);
            measured(
                    "numbered",
                    () -> assertThat(vault.number(children).newlyNumbered()).isEqualTo(1_000_000));
        }
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = new StoredVault(database, new ChildNumbers(ranges), new byte[32]);
            measured("read at first use", () -> vault.find(children.get(0)));
            measured(
                    "resolved",
                    () -> assertThat(vault.number(children).newlyNumbered()).isZero());
        }
    }

    private void measured(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.println(tested + ", 1,000,000 children " + what + ": "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms");
    }
}
