package footprint.identity;

import static footprint.identity.StoredVaultTest.upns;
import static org.assertj.core.api.Assertions.assertThat;

import footprint.child.ChildNumbers;
import footprint.child.CountedRanges;
import footprint.database.PostgresDatabase;
import footprint.database.TestedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
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

    @Test
    void nothing_of_an_erased_child_stands_in_the_files_on_h2() throws IOException {
        try (VaultDatabase database = VaultDatabase.in(folder)) {
            StoredVault vault = vault(database);
            vault.number(upns(0, 200));
            assertThat(bytesOf(folder.resolve("vault.mv.db"))).contains(blind(7), blind(8));

            vault.erase(numberOf(vault, 7));

            assertThat(bytesOf(folder.resolve("vault.mv.db")))
                    .contains(blind(8))
                    .doesNotContain(blind(7));
        }
        assertThat(bytesOf(folder.resolve("vault.mv.db"))).contains(blind(8)).doesNotContain(blind(7));
    }

    @Test
    void nothing_of_an_erased_child_stands_in_the_table_s_files_on_postgresql() throws Exception {
        PostgresDatabase server = TestedDatabase.of(folder);
        try (VaultDatabase database = VaultDatabase.open(server.vault());
                Connection admin = DriverManager.getConnection(server.url(), "postgres", "")) {
            StoredVault vault = vault(database);
            vault.number(upns(0, 200));
            assertThat(tableFiles(admin)).contains(blind(7), blind(8));

            vault.erase(numberOf(vault, 7));

            assertThat(tableFiles(admin)).contains(blind(8)).doesNotContain(blind(7));
        }
    }

    /** The files of the table and its index, after everything was written to them. */
    private static String tableFiles(Connection admin) throws Exception {
        StringBuilder bytes = new StringBuilder();
        try (Statement statement = admin.createStatement()) {
            statement.execute("CHECKPOINT");
            try (ResultSet files = statement.executeQuery("SELECT current_setting('data_directory') || '/'"
                    + " || pg_relation_filepath(oid) FROM pg_class WHERE oid = 'vault.identifier'::regclass"
                    + " OR oid IN (SELECT indexrelid FROM pg_index WHERE indrelid = 'vault.identifier'::regclass)")) {
                while (files.next()) {
                    bytes.append(bytesOf(Path.of(files.getString(1))));
                }
            }
        }
        return bytes.toString();
    }

    private static RoaringBitmap numberOf(StoredVault vault, int child) {
        return RoaringBitmap.bitmapOf(
                vault.find(upns(child, child + 1).get(0)).orElseThrow().bits());
    }

    private static String blind(int child) {
        return new String(
                new BlindIndex(new byte[32]).of(upns(child, child + 1)).array(), StandardCharsets.ISO_8859_1);
    }

    private static String bytesOf(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private StoredVault vault(VaultDatabase database) {
        return new StoredVault(database, new ChildNumbers(ranges), new byte[32]);
    }
}
