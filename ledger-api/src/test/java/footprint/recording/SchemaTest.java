package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import footprint.catalogue.Catalogue;
import footprint.entry.Occurred;
import footprint.problem.Fault;
import footprint.problem.InvalidRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the checked-in description allows is what the parser reads, kind by kind and member by member. */
class SchemaTest {
    private static final DescribedInterface DESCRIBED = new DescribedInterface();
    private static final Map<Kind, ObjectNode> FULL_LINES = DescribedInterface.fullLines();

    /** Whom a line is about can be said instead of by children. */
    private static final Set<String> OTHER_WAYS = Set.of("described", "unknown");

    private static final Originals AN_ACCESS =
            new Imagined(new Originals.Original(Kind.ACCESS, Occurred.parse("2026-03-01")));

    private final RequestParser parser =
            new RequestParser(new EnglishVocabulary(Catalogue.load()), Clock.systemUTC(), AN_ACCESS);

    @ParameterizedTest
    @EnumSource
    void a_full_line_of_each_kind_is_read_by_both_and_has_every_member_that_is_described(Kind kind) {
        ObjectNode line = FULL_LINES.get(kind);

        assertThat(againstSchema("EntryLine", line)).isEmpty();
        assertThat(byParser(line)).isEmpty();
        assertThat(line.propertyNames())
                .containsExactlyInAnyOrderElementsOf(described(lineOf(kind)).get("properties").propertyNames().stream()
                        .filter(name -> !OTHER_WAYS.contains(name))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_member_that_is_not_known_is_refused_by_both(Kind kind) {
        ObjectNode line = changed(kind, wrong -> wrong.put("childName", "A. Example"));

        assertThat(againstSchema("EntryLine", line)).isNotEmpty();
        assertThat(byParser(line)).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_described_as_required_is_what_may_not_be_left_out(Kind kind) {
        JsonNode schema = described(lineOf(kind));
        List<String> required =
                schema.get("required").valueStream().map(JsonNode::stringValue).toList();
        for (String member : FULL_LINES.get(kind).propertyNames()) {
            ObjectNode line = changed(kind, shorter -> shorter.remove(member));

            assertThat(byParser(line).isEmpty())
                    .as("%s without %s, as the parser reads it", kind, member)
                    .isEqualTo(againstSchema("EntryLine", line).isEmpty());
            if (required.contains(member)) {
                assertThat(byParser(line)).as("%s without %s", kind, member).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_member_of_another_type_is_refused_by_both(Kind kind) {
        for (String member : FULL_LINES.get(kind).propertyNames()) {
            ObjectNode line = changed(kind, wrong -> wrong.putObject(member).put("x", true));

            assertThat(againstSchema("EntryLine", line)).as(member).isNotEmpty();
            assertThat(byParser(line)).as(member).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_member_that_is_null_is_refused_by_both(Kind kind) {
        for (String member : FULL_LINES.get(kind).propertyNames()) {
            ObjectNode line = changed(kind, wrong -> wrong.putNull(member));

            assertThat(againstSchema("EntryLine", line)).as(member).isNotEmpty();
            assertThat(byParser(line)).as(member).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_body_of_a_call_is_the_line_without_what_its_address_says(Kind kind) {
        ObjectNode body = changed(kind, line -> kind.addressed().ifPresent(line::remove));

        assertThat(againstSchema(RequestSchemas.bodyOf(kind), body)).isEmpty();
        kind.addressed()
                .ifPresent(member -> assertThat(againstSchema(RequestSchemas.bodyOf(kind), FULL_LINES.get(kind)))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(names = {"COLLECTION", "ACCESS", "DISCLOSURE", "DECLINED_REQUEST"})
    void metadata_of_a_form_name_no_children(Kind kind) {
        ObjectNode metadata = changed(kind, line -> {
            line.remove("children");
            line.remove("strata");
        });

        assertThat(againstSchema(RequestSchemas.metadataOf(kind), metadata)).isEmpty();
        assertThat(faults(faults -> parser.metadata(kind, metadata, faults))).isEmpty();
        assertThat(againstSchema(RequestSchemas.metadataOf(kind), FULL_LINES.get(kind)))
                .isNotEmpty();
        assertThat(faults(faults -> parser.metadata(kind, FULL_LINES.get(kind), faults)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"COLLECTION", "ACCESS", "DISCLOSURE", "DECLINED_REQUEST"})
    void whom_it_is_about_is_said_in_one_of_three_ways(Kind kind) {
        ObjectNode whole = changed(kind, line -> {
            line.remove("strata");
            line.setAll(otherWays());
        });
        List<String> ways = List.of("children", "described", "unknown");

        for (String one : ways) {
            ObjectNode alone = whole.deepCopy();
            alone.remove(ways);
            alone.set(one, whole.get(one));
            assertThat(againstSchema("EntryLine", alone)).as(one).isEmpty();
            assertThat(byParser(alone)).as(one).isEmpty();

            ObjectNode bothOthers = whole.deepCopy();
            bothOthers.remove(one);
            assertThat(againstSchema("EntryLine", bothOthers))
                    .as("without " + one)
                    .isNotEmpty();
            assertThat(byParser(bothOthers)).as("without " + one).isNotEmpty();
        }
    }

    @Test
    void only_a_list_has_strata() {
        ObjectNode described = changed(Kind.COLLECTION, line -> {
            line.remove("children");
            line.set("described", otherWays().get("described"));
        });

        assertThat(againstSchema("EntryLine", described)).isNotEmpty();
        assertThat(byParser(described)).isNotEmpty();
    }

    private static ObjectNode otherWays() {
        return (ObjectNode) JsonMapper.shared().readTree("""
                {"described": {"expression": "entry(01900000-0000-7000-8000-000000000001)",
                   "description": "everyone in the spring census 2013"},
                 "unknown": {"description": "everyone in year 10", "disputed": false, "note": "n", "citation": "c",
                   "published": {"requests": 1, "requestsAnswered": 1, "childrenRequested": 2, "childrenDisclosed": 2},
                   "bound": {"firstYear": 2012, "lastYear": 2013, "youngest": 14, "oldest": 15, "dataSet": "NPD",
                     "source": "s"}}}
                """);
    }

    @Test
    void a_replacement_repeats_neither_the_kind_nor_who_records_it() {
        ObjectNode amendment = changed(
                Kind.AMENDMENT,
                line -> ((ObjectNode) line.get("replacement"))
                        .remove(List.of("kind", "occurred", "source", "recordedBy")));

        assertThat(againstSchema("EntryLine", amendment)).isEmpty();
        assertThat(byParser(amendment)).isEmpty();
    }

    private static String lineOf(Kind kind) {
        return DESCRIBED
                .at("/components/schemas/EntryLine/discriminator/mapping/" + kind.code())
                .stringValue()
                .replaceFirst(".*/", "");
    }

    private static JsonNode described(String name) {
        return DESCRIBED.at("/components/schemas/" + name);
    }

    private static List<Error> againstSchema(String name, JsonNode json) {
        return DESCRIBED.body(name, json);
    }

    private List<Fault> byParser(JsonNode line) {
        return faults(faults -> parser.line(line, faults));
    }

    private static List<Fault> faults(Consumer<Faults> reading) {
        Faults faults = new Faults();
        reading.accept(faults);
        try {
            faults.check();
            return List.of();
        } catch (InvalidRequest e) {
            return e.faults();
        }
    }

    private static ObjectNode changed(Kind kind, Consumer<ObjectNode> change) {
        ObjectNode line = FULL_LINES.get(kind).deepCopy();
        change.accept(line);
        return line;
    }
}
