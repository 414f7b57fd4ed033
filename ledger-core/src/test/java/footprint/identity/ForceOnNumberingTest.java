package footprint.identity;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.child.ChildNumbers;
import footprint.child.CountedRanges;
import footprint.database.H2Files;
import footprint.store.ForceOnAppendTest;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForceOnNumberingTest {
    @Test
    void every_number_was_forced_to_disk_before_it_was_told(@TempDir Path folder) {
        FilePath counting = new ForceOnAppendTest.CountingFilePath();
        FilePath.register(counting);
        try (VaultDatabase database =
                VaultDatabase.open(new H2Files("file:counting:" + folder.resolve("vault"), "vault"))) {
            StoredVault vault = new StoredVault(database, new ChildNumbers(new CountedRanges(0)), new byte[32]);
            for (int n = 0; n < 20; n++) {
                long before = ForceOnAppendTest.FORCED.get();
                vault.number(StoredVaultTest.upns(n, n + 1));
                assertThat(ForceOnAppendTest.FORCED.get()).isGreaterThan(before);
            }
        } finally {
            FilePath.unregister(counting);
        }
    }
}
