package footprint.page;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.page.Citations.Citation;
import footprint.page.Citations.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private final Citations citations = new Citations();

    @Test
    void a_title_and_its_addresses_are_told_apart_by_bars() {
        assertThat(citations.read("An invented answer, 2017 | https://example.org/a?b=c | http://www.example.com/d"))
                .isEqualTo(new Citation(
                        "An invented answer, 2017",
                        List.of(
                                new Link("https://example.org/a?b=c", "example.org"),
                                new Link("http://www.example.com/d", "www.example.com"))));
    }

    @Test
    void a_title_without_an_address_and_an_address_without_a_title_stand_alone() {
        assertThat(citations.read("A letter")).isEqualTo(new Citation("A letter", List.of()));
        assertThat(citations.read("https://example.org/a").title()).isEmpty();
    }

    @Test
    void nothing_but_a_web_address_becomes_a_link() {
        assertThat(citations.read("javascript:alert(1) | https://not a host/ | ftp://example.org/x"))
                .isEqualTo(new Citation("javascript:alert(1); https://not a host/; ftp://example.org/x", List.of()));
    }
}
