package footprint.recording;

import footprint.identity.Identifier;
import footprint.problem.Problem;
import footprint.problem.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The children of one entry as a file: one identifier a line, or a column of a CSV file. Blank lines are passed over. Only
 * the identifiers are held in memory.
 */
final class ChildrenFile {
    private static final int MOST = 20_000_000;

    private final Vocabulary vocabulary;
    private final Faults faults = new Faults();
    private final List<Identifier> children = new ArrayList<>();
    private final Map<String, List<Identifier>> strata = new TreeMap<>();
    private int[] lines = new int[1_024];

    private ChildrenFile(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param column name of the CSV column, in any case; null for one identifier a line
     * @param strata names of the columns whose values part the children into strata; none where there is no column
     * @throws InvalidRequest that lists the bad lines
     * @throws Refused if it is no such file at all
     */
    static ChildrenFile read(InputStream bytes, @Nullable String column, List<String> strata, Vocabulary vocabulary) {
        ChildrenFile file = new ChildrenFile(vocabulary);
        try (BufferedReader reader = TextStream.open(bytes)) {
            if (column == null) {
                file.readLines(reader);
            } else {
                file.readColumns(reader, column, strata);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw new Refused(
                    Problem.NOT_A_CHILDREN_FILE,
                    "The file breaks off or is not well-formed after line " + file.lastLine() + ".");
        }
        file.faults.check();
        if (file.children.isEmpty()) {
            throw new Refused(Problem.NOT_A_CHILDREN_FILE, "The file holds no identifier.");
        }
        return file;
    }

    List<Identifier> children() {
        return children;
    }

    /** Parts of the children by name, such as {@code year-group:10}. */
    Map<String, List<Identifier>> strata() {
        return strata;
    }

    /** The line that the child at a position of {@link #children} stands in, from 1. */
    long lineOf(int position) {
        return lines[position];
    }

    private void readLines(BufferedReader reader) throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            add(line, ++number);
        }
    }

    private void readColumns(BufferedReader reader, String column, List<String> parts) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setTrim(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser rows = CSVParser.parse(reader, format)) {
            if (!rows.getHeaderMap().containsKey(column)
                    || !parts.stream().allMatch(rows.getHeaderMap()::containsKey)) {
                throw new Refused(
                        Problem.NOT_A_CHILDREN_FILE,
                        "The file's header has no column of the name that was given: check the name and the first line.");
            }
            for (CSVRecord row : rows) {
                int line = (int) rows.getCurrentLineNumber();
                if (row.isSet(column) && parts.stream().allMatch(row::isSet)) {
                    add(row, column, parts, line);
                } else {
                    faults.addLine(line, "This line is shorter than the header.");
                }
            }
        }
    }

    private void add(CSVRecord row, String column, List<String> parts, int line) {
        Identifier child = add(row.get(column), line);
        for (String part : parts) {
            String value = row.get(part);
            String stratum = part.toLowerCase(Locale.ROOT) + ":" + value;
            if (value.isEmpty() || child == null) {
                continue;
            }
            if (stratum.matches(WhoReader.STRATUM)) {
                strata.computeIfAbsent(stratum, any -> new ArrayList<>()).add(child);
            } else {
                faults.addLine(
                        line,
                        "A stratum is told by a column whose name is words with hyphens, and by a value of 1 to 31"
                                + " letters, digits and hyphens.");
            }
        }
    }

    /** Null where there is none, or with a fault. */
    private @Nullable Identifier add(String text, int line) {
        if (text.isBlank()) {
            return null;
        }
        if (children.size() == MOST) {
            throw new Refused(Problem.TOO_LARGE);
        }
        try {
            Identifier child = vocabulary.identifier(text);
            if (children.size() == lines.length) {
                lines = Arrays.copyOf(lines, lines.length * 2);
            }
            lines[children.size()] = line;
            children.add(child);
            return child;
        } catch (IllegalArgumentException e) {
            faults.addLine(line, ValueReader.sentence(e));
            return null;
        }
    }

    private int lastLine() {
        return children.isEmpty() ? 0 : lines[children.size() - 1];
    }
}
