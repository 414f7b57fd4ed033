package footprint.identity;

import static footprint.identity.StoredVaultTest.upns;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.child.ChildNumbers;
import footprint.child.CountedRanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

class VaultFilesTest {
    @TempDir
    Path folder;

    private final CountedRanges ranges = new CountedRanges(0);

    @Test
    void an_older_vault_that_was_restored_never_hands_out_a_number_again() throws IOException {
        Path file = folder.resolve("vault.mv.db");
        Path copy = folder.resolve("copy");
        try (VaultDatabase database = VaultDatabase.in(folder)) {
            vault(database).number(upns(0, 10));
        }
        Files.copy(file, copy);
        RoaringBitmap lost;
        try (VaultDatabase database = VaultDatabase.in(folder)) {
            lost = vault(database).number(upns(100, 110)).children();
        }
        Files.delete(file);
        Files.move(copy, file);
        try (VaultDatabase database = VaultDatabase.in(folder)) {
            RoaringBitmap others = vault(database).number(upns(200, 210)).children();

            assertThat(RoaringBitmap.intersects(lost, others)).isFalse();
        }
    }

    @Test
    void no_identifier_stands_in_the_files_of_the_vault() throws IOException {
        List<Upn> children = upns(0, 200);
        try (VaultDatabase database = VaultDatabase.in(folder)) {
            vault(database).number(children);
        }
        String bytes = Files.readString(folder.resolve("vault.mv.db"), StandardCharsets.ISO_8859_1);

        assertThat(children).noneMatch(child -> bytes.contains(child.value()));
    }

    private StoredVault vault(VaultDatabase database) {
        return new StoredVault(database, new ChildNumbers(ranges), new byte[32]);
    }
}
