package footprint.history;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.EntryKinds;
import footprint.catalogue.Catalogue;
import footprint.cohort.AboutChildren;
import footprint.entry.EntryKind;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void every_kind_of_entry_that_is_about_children_has_a_sentence() {
        Sentences sentences = new Sentences(Catalogue.load());

        assertThat(EntryKinds.ALL.stream().map(EntryKind::type).filter(AboutChildren.class::isAssignableFrom))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(sentences.has(type)).isTrue());
    }
}
