package footprint.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class LedgerKeysTest {
    @TempDir
    Path data;

    @Test
    void outside_the_demonstration_a_missing_key_is_refused_with_the_way_to_make_it() {
        assertThatThrownBy(() -> new IdentityConfiguration().ledgerKeys(data.toString(), new MockEnvironment()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(data.resolve("keys/vault.key").toString())
                .hasMessageContaining("openssl rand -hex 32");
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void the_demonstration_makes_its_keys_once_for_their_owner_only() throws IOException {
        MockEnvironment demo = new MockEnvironment();
        demo.setActiveProfiles("demo");

        LedgerKeys made = new IdentityConfiguration().ledgerKeys(data.toString(), demo);
        LedgerKeys readAgain = LedgerKeys.read(data, false);

        assertThat(readAgain.vaultKey()).hasSize(32).isEqualTo(made.vaultKey());
        assertThat(readAgain.secrets().current()).isEqualTo(made.secrets().current());
        assertThat(permissions("vault.key")).isEqualTo("rw-------");
        assertThat(permissions("ledger-secret.1.key")).isEqualTo("rw-------");
    }

    @Test
    void a_key_that_others_may_read_is_refused() throws IOException {
        LedgerKeys.read(data, true);
        Files.setPosixFilePermissions(data.resolve("keys/vault.key"), PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> LedgerKeys.read(data, true)).hasMessageContaining("chmod 600");
    }

    @Test
    void a_file_that_holds_no_key_is_refused_without_its_words() throws IOException {
        LedgerKeys.read(data, true);
        Files.writeString(data.resolve("keys/vault.key"), "correct horse");

        assertThatThrownBy(() -> LedgerKeys.read(data, true))
                .hasMessageContaining("64 hexadecimal digits")
                .hasMessageNotContaining("horse");
    }

    @Test
    void a_second_version_of_the_secret_becomes_the_current_one() throws IOException {
        LedgerKeys.read(data, true);
        Path second = data.resolve("keys/ledger-secret.2.key");
        Files.copy(data.resolve("keys/vault.key"), second);
        Files.setPosixFilePermissions(second, PosixFilePermissions.fromString("rw-------"));

        LedgerKeys keys = LedgerKeys.read(data, false);

        assertThat(keys.secrets().current().version()).isEqualTo(2);
        assertThat(keys.secrets().version(1).version()).isEqualTo(1);
        assertThat(keys).hasToString("the keys of the ledger");
    }

    private String permissions(String file) throws IOException {
        return PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("keys").resolve(file)));
    }
}
