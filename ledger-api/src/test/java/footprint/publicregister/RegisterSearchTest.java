package footprint.publicregister;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.register.RegisterQuery;
import org.junit.jupiter.api.Test;

class RegisterSearchTest {
    @Test
    void what_the_form_sends_is_what_the_register_is_asked() {
        assertThat(new RegisterSearch("  university ", "2013", "DisclosureRecorded", "2").query())
                .isEqualTo(new RegisterQuery("university", 2013, "DisclosureRecorded", 2));
    }

    @Test
    void what_is_left_out_or_cannot_be_read_is_not_asked() {
        RegisterQuery everything = new RegisterQuery("", null, null, 1);

        assertThat(new RegisterSearch(null, null, null, null).query()).isEqualTo(everything);
        assertThat(new RegisterSearch("", "", "", "").query()).isEqualTo(everything);
        assertThat(new RegisterSearch("", "last year", "EntryWithdrawn", "-1").query())
                .isEqualTo(everything);
        assertThat(new RegisterSearch("", "20130", "'; --", "9999999").query()).isEqualTo(everything);
    }

    @Test
    void a_search_is_cut_at_200_characters() {
        assertThat(new RegisterSearch("a".repeat(500), null, null, null).words())
                .hasSize(200);
    }

    @Test
    void the_years_on_offer_begin_with_this_one_and_end_with_2002() {
        RegisterSearch search = new RegisterSearch(null, null, null, null);

        assertThat(search.years()).endsWith(2003, 2002).isSortedAccordingTo((left, right) -> right - left);
    }
}
