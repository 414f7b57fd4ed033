package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import footprint.catalogue.Code;
import footprint.disclosure.Delivery;
import footprint.entry.Occurred;
import footprint.identity.Identifier;
import footprint.problem.Fault;
import footprint.problem.InvalidRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RequestParserTest {
    private static final String DISCLOSURE = """
            {"kind": "disclosure", "occurred": "2024-03-01", "source": "releases",
             "recordedBy": {"organisation": "Example Trust", "role": "data officer"},
             "recipients": [{"name": "Example University", "kind": "university"}],
             "dataSet": "NPD", "items": ["full-name"], "delivery": "extract",
             "children": ["N1", "N2"]}
            """;

    private static final String AMENDMENT = """
            {"kind": "amendment", "occurred": "2024-03-01", "source": "releases",
             "recordedBy": {"organisation": "Example Trust", "role": "data officer"},
             "amends": "01900000-0000-7000-8000-000000000001", "replacesVersion": 1, "reason": "wrong-details",
             "replacement": {"organisation": "Example School", "role": "teacher", "system": "records",
               "purpose": "teaching", "items": ["full-name"], "children": ["N3"]}}
            """;

    private record Numbered(String scheme, byte schemeByte, String value) implements Identifier {}

    private static final Vocabulary VOCABULARY = new Vocabulary() {
        @Override
        public Identifier identifier(String text) {
            if (!text.startsWith("N")) {
                throw new IllegalArgumentException("an identifier begins with N");
            }
            return new Numbered("n", (byte) 1, text);
        }

        @Override
        public boolean holdsIdentifier(String text) {
            return text.contains("N1");
        }

        @Override
        public Optional<String> objection(String member, Code code) {
            return code.value().equals("unheard-of") ? Optional.of("There is no such code.") : Optional.empty();
        }
    };

    private final Clock clock = Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC);
    private final RequestParser parser = new RequestParser(VOCABULARY, clock, new Imagined(null));

    @Test
    void a_disclosure_is_read_with_its_children() {
        Recording.OfDisclosure read = (Recording.OfDisclosure) read(DISCLOSURE);

        assertThat(read.body().delivery()).isEqualTo(Delivery.EXTRACT);
        assertThat(read.body().agreement()).isNull();
        assertThat(read.body().linkedWith()).isEmpty();
        assertThat(((Who.Listed) read.who()).children()).hasSize(2);
        assertThat(read.common().entryId().value().version()).isEqualTo(7);
    }

    @Test
    void half_of_a_character_is_refused_since_no_leaf_could_hold_it() {
        assertThat(faults(DISCLOSURE.replace("\"NPD\"", "\"NPD\\ud83d\"")))
                .extracting(Fault::pointer)
                .containsExactly("/dataSet");
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_by_pointer() {
        String wrong = DISCLOSURE
                .replace("2024-03-01", "2031-03-01")
                .replace("\"extract\"", "\"pigeon\"")
                .replace("\"full-name\"", "\"unheard-of\"")
                .replace("\"N2\"", "\"X2\"")
                .replace("\"role\": \"data officer\"", "\"rolle\": \"data officer\"")
                .replace("\"dataSet\": \"NPD\",", "");

        assertThat(faults(wrong))
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/occurred",
                        "/delivery",
                        "/items/0",
                        "/children/1",
                        "/recordedBy/role",
                        "/recordedBy/rolle",
                        "/dataSet");
    }

    @Test
    void a_text_that_holds_an_identifier_is_refused_without_repeating_it() {
        List<Fault> faults = faults(DISCLOSURE.replace("Example University", "Mother of N1"));

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/recipients/0/name");
            assertThat(fault.detail()).doesNotContain("N1");
        });
    }

    @Test
    void a_value_is_never_repeated_in_a_fault() {
        List<Fault> faults = faults(DISCLOSURE.replace(
                "{\"kind\": \"disclosure\",",
                "{\"kind\": \"disclosure\", \"entryId\": \"not-an-id-of-thirty-six-characters-x\","));

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).doesNotContain("thirty"));
    }

    @Test
    void an_entry_may_be_about_children_whom_nobody_can_name() {
        String unknown = DISCLOSURE.replace("\"children\": [\"N1\", \"N2\"]", """
                "unknown": {"description": "everyone in year 10", "published": {"childrenDisclosed": 520},
                  "bound": {"firstYear": 2012, "youngest": 14, "oldest": 15, "dataSet": "NPD"}}
                """);

        Who.Unknown who = (Who.Unknown) ((Recording.OfDisclosure) read(unknown)).who();

        assertThat(who.statement().published().childrenDisclosed()).isEqualTo(520);
        assertThat(who.statement().disputed()).isFalse();
    }

    @Test
    void a_replacement_takes_what_it_leaves_out_from_its_amendment_and_from_what_it_replaces() {
        Occurred then = Occurred.parse("2023-11-05");
        RequestParser knowing = parser.with(new Imagined(new Originals.Original(Kind.ACCESS, then)));

        Recording.OfAmendment read = (Recording.OfAmendment) read(knowing, AMENDMENT);

        assertThat(read.replacement()).isInstanceOf(Recording.OfAccess.class);
        assertThat(read.replacement().common()).isEqualTo(read.common().at(then));
        assertThat(read.change().replacesVersion()).isEqualTo(1);
    }

    @Test
    void a_replacement_of_what_is_not_on_record_must_say_its_kind() {
        assertThat(faults(AMENDMENT)).extracting(Fault::pointer).containsExactly("/replacement/kind");
    }

    @Test
    void a_line_may_correct_what_an_earlier_line_records_and_corrects() {
        EarlierLines earlier = new EarlierLines(new Imagined(null));
        RequestParser reading = parser.with(earlier);
        earlier.add(read(reading, """
                {"kind": "access", "occurred": "2023-11-05", "source": "releases",
                 "entryId": "01900000-0000-7000-8000-000000000001",
                 "recordedBy": {"organisation": "Example Trust", "role": "data officer"},
                 "organisation": "Example School", "role": "teacher", "system": "records", "purpose": "teaching",
                 "items": ["full-name"], "children": ["N3", "N4"]}
                """));
        earlier.add(read(reading, AMENDMENT));

        Recording.OfAmendment second = (Recording.OfAmendment)
                read(reading, AMENDMENT.replace("\"replacesVersion\": 1", "\"replacesVersion\": 2"));

        assertThat(second.replacement().common().occurred()).isEqualTo(Occurred.parse("2023-11-05"));
    }

    @Test
    void an_agreement_names_its_terms_beside_its_reference() {
        Recording.OfAgreement read = (Recording.OfAgreement) read("""
                {"kind": "agreement", "occurred": "2024-03-01", "source": "register",
                 "recordedBy": {"organisation": "Example Trust", "role": "data officer"},
                 "agreement": "DSAP-1", "recipients": ["Example University"], "approval": "dsap",
                 "article6": "public-task", "purpose": "research", "items": ["full-name"], "from": "2024-01-01"}
                """);

        assertThat(read.agreement().value()).isEqualTo("DSAP-1");
        assertThat(read.terms().until()).isNull();
    }

    @Test
    void the_first_hundred_faults_are_told_in_full_and_the_rest_counted() {
        Faults faults = new Faults();
        for (int line = 1; line <= 250; line++) {
            faults.addLine(line, "This line is empty.");
        }

        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(InvalidRequest.class, faults::check))
                .satisfies(e -> {
                    assertThat(e.faults()).hasSize(100);
                    assertThat(e.total()).isEqualTo(250);
                });
    }

    private Recording read(String json) {
        return read(parser, json);
    }

    private static Recording read(RequestParser reading, String json) {
        Faults faults = new Faults();
        Recording read = reading.line(JsonMapper.shared().readTree(json), faults);
        faults.check();
        return read;
    }

    private List<Fault> faults(String json) {
        Faults faults = new Faults();
        parser.line(JsonMapper.shared().readTree(json), faults);
        return org.assertj.core.api.Assertions.catchThrowableOfType(InvalidRequest.class, faults::check)
                .faults();
    }
}
