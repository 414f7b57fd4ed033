package footprint.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of this package (RFC 4180, UTF-8, a header line). */
final class Table {
    private Table() {}

    /**
     * The file's rows, each by column name and trimmed.
     *
     * @throws IllegalStateException if a row has more or fewer fields than the header
     */
    static List<Map<String, String>> rows(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setTrim(true)
                .get();
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return format.parse(text).stream().map(Table::whole).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> whole(CSVRecord row) {
        if (!row.isConsistent()) {
            throw new IllegalStateException(
                    "row " + row.getRecordNumber() + " has another number of fields than the header");
        }
        return Map.copyOf(row.toMap());
    }

    /** A file of this package as text. */
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
