package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.EntryKinds;
import footprint.child.ChildrenNumbered;
import footprint.demo.SyntheticSchool;
import footprint.entry.EntryKind;
import footprint.erasure.ChildErased;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A kind of entry that is half added fails here, or where its golden file or its sentence is missing. */
class EveryKindTest {
    /** Recorded by the ledger itself. */
    private static final Set<String> NEVER_ASKED_FOR = Set.of(ChildrenNumbered.KIND.name(), ChildErased.KIND.name());

    @Test
    void every_kind_of_entry_can_be_asked_for_and_is_described() {
        Set<String> asked = Arrays.stream(Kind.values())
                .map(kind -> kind.entry().getSimpleName())
                .collect(Collectors.toSet());

        assertThat(EntryKinds.ALL.stream().map(EntryKind::name).filter(name -> !NEVER_ASKED_FOR.contains(name)))
                .containsExactlyInAnyOrderElementsOf(asked);
        assertThat(RequestSchemas.all().keySet())
                .containsAll(
                        Arrays.stream(Kind.values()).map(RequestSchemas::bodyOf).toList());
    }

    @Test
    void every_kind_of_entry_has_an_example_in_the_demonstration() {
        List<String> shown = new SyntheticSchool()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).get("kind").stringValue())
                .distinct()
                .toList();

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Kind.values()).map(Kind::code).toList());
    }
}
