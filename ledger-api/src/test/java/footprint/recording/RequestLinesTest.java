package footprint.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import footprint.catalogue.Catalogue;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.problem.Fault;
import footprint.problem.InvalidRequest;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RequestLinesTest {
    private static final String COMMON = """
            "source": "records", "recordedBy": {"organisation": "Example Trust", "role": "data officer"},\
            """;
    private static final String LOOK = """
            "organisation": "Example School", "role": "teacher", "system": "records", "purpose": "%s",\
            "items": ["name"], "children": ["U997400120001"]""";
    private static final int MANY = 5_000;

    private final RequestLines lines = new RequestLines(
            new RequestParser(new EnglishVocabulary(Catalogue.load()), Clock.systemUTC(), new Imagined(null)),
            new Imagined(null));

    private static String access(EntryId id, String purpose) {
        return "{\"kind\": \"access\", \"entryId\": \"" + id + "\", \"occurred\": \"2023-11-05\", " + COMMON
                + LOOK.formatted(purpose) + "}";
    }

    private static String amendment(EntryId amended, int version) {
        return "{\"kind\": \"amendment\", \"occurred\": \"2024-03-01\", " + COMMON + "\"amends\": \"" + amended
                + "\", \"replacesVersion\": " + version + ", \"reason\": \"wrong-details\", \"replacement\": {"
                + LOOK.formatted("research") + "}}";
    }

    @Test
    void requests_come_out_in_the_order_of_their_lines_and_know_what_stands_before_them_however_far() {
        List<EntryId> ids = LongStream.range(0, MANY)
                .mapToObj(line -> EntryId.at(line, new byte[10]))
                .toList();
        long number = 1;
        for (EntryId id : ids) {
            lines.add(number++, access(id, "research"));
        }
        lines.add(number++, amendment(ids.get(0), 1));
        lines.add(number, amendment(ids.get(0), 2));

        List<Recording> read = lines.all();

        assertThat(read.subList(0, MANY))
                .extracting(one -> one.common().entryId())
                .isEqualTo(ids);
        assertThat(read.subList(MANY, MANY + 2))
                .allSatisfy(one -> assertThat(((Recording.OfAmendment) one)
                                .replacement()
                                .common()
                                .occurred())
                        .isEqualTo(Occurred.parse("2023-11-05")));
    }

    @Test
    void a_line_knows_nothing_of_those_behind_it() {
        EntryId id = EntryId.next();
        lines.add(1, amendment(id, 1));
        lines.add(2, access(id, "research"));

        assertThat(refusal().faults())
                .extracting(Fault::line, Fault::pointer)
                .containsExactly(tuple(1L, "/replacement/kind"));
    }

    @Test
    void what_is_wrong_is_told_in_the_order_of_the_lines_and_counted_beyond_the_first_hundred() {
        for (long number = 1; number <= MANY; number++) {
            lines.add(
                    number,
                    number % 20 == 0 ? "{" : access(EntryId.next(), number % 10 == 0 ? "nosiness" : "research"));
        }

        InvalidRequest refusal = refusal();

        assertThat(refusal.faults())
                .extracting(Fault::line)
                .isEqualTo(LongStream.rangeClosed(1, 100)
                        .mapToObj(tenth -> tenth * 10)
                        .toList());
        assertThat(refusal.total()).isEqualTo(MANY / 10);
    }

    private InvalidRequest refusal() {
        InvalidRequest refusal = catchThrowableOfType(InvalidRequest.class, lines::all);
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
