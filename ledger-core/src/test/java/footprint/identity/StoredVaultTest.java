package footprint.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footprint.child.ChildNumbers;
import footprint.child.CountedRanges;
import footprint.cohort.ChildNumber;
import footprint.database.TestedDatabase;
import footprint.identity.IdentityVault.Numbered;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.roaringbitmap.RoaringBitmap;

@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
class StoredVaultTest {
    @Parameter
    TestedDatabase tested;

    private static final byte[] KEY = "an example key of thirty-2 bytes".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final CountedRanges ranges = new CountedRanges(0);

    @Test
    void a_child_keeps_its_number_over_a_restart() {
        Numbered before;
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            before = vault(database).number(upns(0, 100));
        }
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            Numbered after = vault(database).number(upns(0, 100));

            assertThat(before.newlyNumbered()).isEqualTo(100);
            assertThat(after.newlyNumbered()).isZero();
            assertThat(after.children()).isEqualTo(before.children());
        }
    }

    @Test
    void a_vault_of_more_children_than_are_read_at_once_knows_each_of_them_after_a_restart() {
        Numbered before;
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            before = vault.number(upns(0, 30_000));
            before.children().or(vault.number(upns(30_000, 45_000)).children());
        }
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);

            assertThat(vault.numbers()).isEqualTo(before.children());
            assertThat(vault.unknown(upns(0, 45_001), 10)).containsExactly(45_000);
            assertThat(vault.findAll(upns(44_999, 45_001)))
                    .extracting(Optional::isPresent)
                    .containsExactly(true, false);
        }
    }

    @Test
    void the_same_identifier_is_numbered_once_within_a_list_and_over_lists() {
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            List<Upn> twice = new ArrayList<>(upns(0, 10));
            twice.addAll(upns(0, 10));

            Numbered first = vault.number(twice);
            Numbered second = vault.number(upns(5, 15));

            assertThat(first.newlyNumbered()).isEqualTo(10);
            assertThat(first.children().getCardinality()).isEqualTo(10);
            assertThat(second.newlyNumbered()).isEqualTo(5);
            assertThat(RoaringBitmap.and(first.children(), second.children()).getCardinality())
                    .isEqualTo(5);
        }
    }

    @Test
    void many_callers_with_the_same_children_number_each_once() throws Exception {
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            ExecutorService callers = Executors.newFixedThreadPool(4);
            try {
                Callable<Numbered> call = () -> vault.number(upns(0, 500));
                long newly = 0;
                for (Future<Numbered> answer : callers.invokeAll(List.of(call, call, call, call))) {
                    newly += answer.get().newlyNumbered();
                    assertThat(answer.get().children().getCardinality()).isEqualTo(500);
                }
                assertThat(newly).isEqualTo(500);
            } finally {
                callers.shutdownNow();
            }
        }
    }

    @Test
    void numbers_above_two_to_the_thirty_one_are_kept_and_found() {
        CountedRanges high = new CountedRanges(0xffff_ffffL - 16_383);
        List<Upn> children = upns(0, 5);
        Numbered numbered;
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            numbered = new StoredVault(database, new ChildNumbers(high), KEY).number(children);
        }
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);

            assertThat(children).allSatisfy(child -> {
                ChildNumber number = vault.find(child).orElseThrow();
                assertThat(number.value()).isGreaterThan(1L << 31);
                assertThat(numbered.children().contains(number.bits())).isTrue();
            });
            assertThat(vault.number(children).children()).isEqualTo(numbered.children());
        }
    }

    @Test
    void looking_up_numbers_nobody() {
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            vault.number(upns(0, 3));

            assertThat(vault.unknown(upns(0, 6), 100)).containsExactly(3, 4, 5);
            assertThat(vault.unknown(upns(0, 6), 2)).containsExactly(3, 4);
            assertThat(vault.find(upns(5, 6).get(0))).isEmpty();
            assertThat(ranges.reserved).hasSize(1);
        }
    }

    @Test
    void a_upn_and_a_uln_are_told_apart_and_an_empty_list_costs_no_range() {
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);

            assertThat(vault.number(List.of()).children().isEmpty()).isTrue();
            assertThat(ranges.reserved).isEmpty();
            assertThat(vault.number(List.of(upns(0, 1).get(0), new Uln("1000000043")))
                            .newlyNumbered())
                    .isEqualTo(2);
        }
    }

    @Test
    void an_erased_child_is_as_unknown_as_one_that_never_was_now_and_after_a_restart() {
        RoaringBitmap erased;
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            RoaringBitmap others = vault.number(upns(1, 100)).children();
            erased = vault.number(upns(0, 1)).children();

            vault.erase(erased);
            vault.erase(erased);

            assertThat(vault.findAll(upns(0, 1))).containsExactly(Optional.empty());
            assertThat(vault.unknown(upns(0, 100), 9)).containsExactly(0);
            assertThat(vault.numbers()).isEqualTo(others);
        }
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            assertThat(vault.unknown(upns(0, 100), 9)).containsExactly(0);

            Numbered anew = vault.number(upns(0, 1));

            assertThat(anew.newlyNumbered()).isEqualTo(1);
            assertThat(RoaringBitmap.intersects(anew.children(), erased)).isFalse();
        }
    }

    @Test
    void all_identifiers_of_an_erased_child_go() {
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            int number = vault.number(upns(0, 1)).children().first();
            BlindIndex index = new BlindIndex(KEY);
            java.nio.ByteBuffer other = index.of(upns(7, 8));
            database.add(List.of(new IdentifierTable.Row(other.getLong(), other.getLong(), number)));

            vault.erase(RoaringBitmap.bitmapOf(number));

            assertThat(database.readAll().size()).isZero();
        }
    }

    @Test
    void a_vault_keeps_to_the_key_that_it_was_made_with() {
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            database.refuseAnotherKey(KEY);
            database.refuseAnotherKey(KEY);

            assertThatExceptionOfType(KeyRefused.class)
                    .isThrownBy(() -> database.refuseAnotherKey(new byte[32]))
                    .withMessageContaining("keys/vault.key");
        }
    }

    @Test
    void the_mac_depends_on_the_request_and_on_the_key() {
        try (VaultDatabase database = VaultDatabase.open(tested.vault(folder))) {
            StoredVault vault = vault(database);
            byte[] request = "a request".getBytes(StandardCharsets.UTF_8);

            assertThat(vault.mac(request)).hasSize(32).isEqualTo(vault.mac(request));
            assertThat(vault.mac(new byte[1])).isNotEqualTo(vault.mac(request));
            assertThat(new StoredVault(database, new ChildNumbers(ranges), new byte[32]).mac(request))
                    .isNotEqualTo(vault.mac(request));
        }
    }

    private StoredVault vault(VaultDatabase database) {
        return new StoredVault(database, new ChildNumbers(ranges), KEY);
    }

    static List<Upn> upns(int from, int to) {
        return IntStream.range(from, to).mapToObj(StoredVaultTest::upn).toList();
    }

    private static Upn upn(int serial) {
        String digits = String.format("999%09d", serial);
        int sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += (i + 2) * (digits.charAt(i) - '0');
        }
        return new Upn("ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23) + digits);
    }
}
