package footprint.demo;

import footprint.entry.EntryId;
import footprint.identity.Upn;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Pupils of a school that does not exist, under an authority code that nobody has (001), as lines of NDJSON with entries of
 * every kind. The same lines every time. Thread-safe.
 */
public final class SyntheticSchool {
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final int YEAR_GROUPS = 5;
    private static final int FIRST_YEAR_GROUP = 7;

    /** The pupil whose history shows an entry of every kind. */
    public static Upn exampleChild() {
        return pupil(0);
    }

    /** The school's pupil of a number from 0 to 119; the number modulo five tells the year group, from 7 to 11. */
    static Upn pupil(int number) {
        String digits = "0010001" + "20" + "%03d".formatted(number);
        int sum = IntStream.range(0, digits.length())
                .map(place -> (place + 2) * Character.digit(digits.charAt(place), 10))
                .sum();
        return new Upn(LETTERS.charAt(sum % LETTERS.length()) + digits);
    }

    /** One line for each entry, in the order in which they can be recorded. */
    public Stream<String> lines() {
        return Table.text("synthetic-school.ndjson")
                .lines()
                .filter(line -> !line.isBlank())
                .map(SyntheticSchool::filled);
    }

    /** Puts ids and identifiers where the file has names for them: {@code @id(3,2025-01-16)}, {@code @pupils(0-4)}, inside a text {@code @bareId(3,2025-01-16)}. */
    private static String filled(String line) {
        return Placeholder.fill(line, SyntheticSchool::value);
    }

    private static String value(String name, String argument) {
        return switch (name) {
            case "id" -> quoted(id(argument).toString());
            case "bareId" -> id(argument).toString();
            case "pupil" -> upn(pupil(Integer.parseInt(argument)));
            case "pupils" ->
                numbers(argument)
                        .mapToObj(SyntheticSchool::pupil)
                        .map(SyntheticSchool::upn)
                        .collect(list());
            case "yearGroups" -> yearGroups(argument);
            default -> throw new IllegalStateException("there is no placeholder of this name: " + name);
        };
    }

    /** @param argument a number of its own and the day that leads the id */
    private static EntryId id(String argument) {
        int comma = argument.indexOf(',');
        byte[] tail = ByteBuffer.allocate(10)
                .putShort((short) 1)
                .putLong(Long.parseLong(argument.substring(0, comma)))
                .array();
        LocalDate day = LocalDate.parse(argument.substring(comma + 1));
        return EntryId.at(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), tail);
    }

    private static IntStream numbers(String range) {
        String[] ends = range.split("-");
        return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private static String yearGroups(String range) {
        Map<String, List<Integer>> groups = numbers(range)
                .boxed()
                .collect(Collectors.groupingBy(
                        number -> "year-group:%02d".formatted(FIRST_YEAR_GROUP + number % YEAR_GROUPS),
                        TreeMap::new,
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> quoted(group.getKey().replace(":0", ":")) + ":"
                        + group.getValue().stream()
                                .map(SyntheticSchool::pupil)
                                .map(SyntheticSchool::upn)
                                .collect(list()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String upn(Upn upn) {
        return quoted(upn.value());
    }

    private static java.util.stream.Collector<CharSequence, ?, String> list() {
        return Collectors.joining(",", "[", "]");
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
