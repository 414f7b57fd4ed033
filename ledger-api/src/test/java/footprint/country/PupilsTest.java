package footprint.country;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.identity.Upn;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PupilsTest {
    private static final int NATION = 9_000_000;

    @Property(tries = 20)
    void every_child_has_a_valid_number_of_its_own_in_an_authority_that_does_not_exist(
            @ForAll @IntRange(min = Scale.FEWEST, max = 30_000) int children, @ForAll long seed) {
        Pupils pupils = pupils(children, seed);
        Set<String> seen = new HashSet<>();
        for (int child = 0; child < children; child++) {
            Upn upn = Upn.parse(pupils.upn(child));
            // No authority of England has a code below 201, and 001 is that of other invented schools.
            assertThat(Integer.parseInt(upn.value().substring(1, 4))).isBetween(2, 151);
            assertThat(seen.add(upn.value())).isTrue();
        }
    }

    @Property(tries = 2_000)
    void every_child_of_a_nation_has_a_valid_number(@ForAll @IntRange(max = NATION - 1) int child) {
        assertThat(Upn.parse(NATIONAL.upn(child)).value()).hasSize(13);
    }

    private static final Pupils NATIONAL = pupils(NATION, 1);

    @Test
    void children_with_neighbouring_numbers_never_share_an_identifier() {
        String before = "";
        for (int child = 0; child < NATION; child++) {
            String upn = NATIONAL.upn(child).substring(1, 13);
            assertThat(upn.equals(before)).isFalse();
            before = upn;
        }
    }

    @Test
    void a_few_numbers_are_temporary() {
        Pupils pupils = pupils(20_000, 3);
        long temporary = java.util.stream.IntStream.range(0, 20_000)
                .filter(child -> new Upn(pupils.upn(child)).isTemporary())
                .count();

        assertThat(temporary).isBetween(40L, 180L);
    }

    @Test
    void year_groups_of_a_nation_have_600_000_to_680_000_children_who_grow_up_together() {
        for (int group = 0; group < Scale.YEAR_GROUPS; group++) {
            int size = NATIONAL.end(2025, group) - NATIONAL.first(2025, group);
            assertThat(size).isBetween(585_000, 695_000);
        }
        int child = NATIONAL.first(2025, 5);
        assertThat(NATIONAL.yearGroup(child, 2025)).isEqualTo(5);
        assertThat(NATIONAL.yearGroup(child, 2024)).isEqualTo(4);
    }

    @Test
    void a_nation_has_24_000_schools_with_a_median_of_300_pupils_and_a_long_tail_in_150_authorities() {
        int[] sizes = new int[NATIONAL.schools().schools()];
        Set<Integer> authorities = new HashSet<>();
        for (int child = 0; child < NATION; child += 3) {
            sizes[NATIONAL.school(child, 2025)] += 3;
            authorities.add(NATIONAL.authority(child, 2025));
        }
        Arrays.sort(sizes);

        assertThat(sizes).hasSize(24_000);
        assertThat(sizes[sizes.length / 2]).isBetween(250, 350);
        assertThat(sizes[sizes.length - 1]).isBetween(1_200, 2_300);
        assertThat(authorities).hasSize(150);
    }

    @Test
    void few_children_move_to_another_authority_and_most_go_to_another_school_after_year_6() {
        int moved = 0;
        int changed = 0;
        int first = NATIONAL.first(2025, 11);
        for (int child = first; child < first + 10_000; child++) {
            moved += NATIONAL.authority(child, 2014) == NATIONAL.authority(child, 2025) ? 0 : 1;
            changed += NATIONAL.school(child, 2014) == NATIONAL.school(child, 2025) ? 0 : 1;
        }

        assertThat(moved).isBetween(300, 700);
        assertThat(changed).isGreaterThan(9_000);
    }

    private static Pupils pupils(int children, long seed) {
        Scale scale = new Scale(children);
        Chance chance = new Chance(seed);
        return new Pupils(scale, new Schools(scale, chance.of(1)), chance.of(2));
    }
}
