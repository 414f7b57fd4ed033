package footprint.country;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.disclosure.Disclosure;
import footprint.disclosure.Notification;
import footprint.disclosure.OnwardUse;
import footprint.entry.EntryId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which other entries the lines of a country name. */
class ReferencesTest {
    @ParameterizedTest
    @ValueSource(ints = {500, 3_000, 20_000})
    void no_two_lines_have_the_same_id_and_none_is_named_before_it_is_told(int children) {
        Set<EntryId> told = new HashSet<>();
        for (Line line : CountryTest.lines(new Country(new Scale(children), 11))) {
            assertThat(Stream.concat(changed(line), built(line))).allMatch(told::contains);
            assertThat(told.add(line.id())).isTrue();
        }
    }

    @Test
    void nothing_is_corrected_that_others_are_described_by() {
        List<Line> lines = CountryTest.lines(new Country(new Scale(20_000), 5));
        List<EntryId> describing = lines.stream().flatMap(ReferencesTest::built).toList();

        assertThat(lines.stream()
                        .filter(line -> line instanceof Line.Amendment || line instanceof Line.Withdrawal)
                        .flatMap(ReferencesTest::changed))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(describing);
    }

    /** The entries whose life a line goes on with. */
    private static Stream<EntryId> changed(Line line) {
        if (line instanceof Line.Amendment of) {
            return Stream.of(of.amends());
        }
        if (line instanceof Line.Withdrawal of) {
            return Stream.of(of.withdraws());
        }
        if (line instanceof Line.OfChildren of && of.said() instanceof OnwardUse use) {
            return Stream.of(use.disclosure());
        }
        if (line instanceof Line.OfChildren of && of.said() instanceof Notification told) {
            return Stream.of(told.disclosure());
        }
        return line instanceof Line.Destruction of ? Stream.of(of.disclosure()) : Stream.empty();
    }

    /** The entries that a line describes its children by, and the deposit that it uses. */
    private static Stream<EntryId> built(Line line) {
        if (line instanceof Line.Amendment of) {
            return describing(of.replacement().whose());
        }
        if (!(line instanceof Line.OfChildren of)) {
            return Stream.empty();
        }
        Stream<EntryId> deposit =
                of.said() instanceof Disclosure said ? Stream.ofNullable(said.deposit()) : Stream.empty();
        return Stream.concat(deposit, describing(of.whose()));
    }

    private static Stream<EntryId> describing(Whose whose) {
        return whose instanceof Whose.Described described ? describing(described.members()) : Stream.empty();
    }

    private static Stream<EntryId> describing(Members.Described members) {
        if (members instanceof Members.OfEntry one) {
            return Stream.of(one.id());
        }
        if (members instanceof Members.Either either) {
            return Stream.concat(describing(either.left()), describing(either.right()));
        }
        if (members instanceof Members.Both both) {
            return Stream.concat(describing(both.left()), describing(both.right()));
        }
        return members instanceof Members.ButNot butNot
                ? Stream.concat(describing(butNot.left()), describing(butNot.right()))
                : Stream.empty();
    }
}
