package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.catalogue.Catalogue;
import footprint.catalogue.Code;
import org.junit.jupiter.api.Test;

class EnglishVocabularyTest {
    private final EnglishVocabulary vocabulary = new EnglishVocabulary(Catalogue.load());

    @Test
    void a_code_of_the_list_is_taken() {
        assertThat(vocabulary.objection("purpose", new Code("research"))).isEmpty();
    }

    @Test
    void a_code_that_is_in_no_list_is_refused_with_the_list_and_the_nearest_codes() {
        assertThat(vocabulary.objection("purpose", new Code("imigration-enforcment")))
                .hasValueSatisfying(sentence -> assertThat(sentence)
                        .startsWith(
                                "The catalogue's list purposes has no such code. The nearest are immigration-enforcement, ")
                        .doesNotContain("imigration"));
    }

    @Test
    void a_code_of_another_list_is_refused() {
        assertThat(vocabulary.objection("purpose", new Code("university"))).isPresent();
    }
}
