package footprint.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads one list of the catalogue from its CSV file (RFC 4180, with a header). */
final class CatalogueFile {
    private static final CSVFormat FORM =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CatalogueFile() {}

    /** @throws IllegalStateException that names file and line if a row cannot be read, for a broken file must not start */
    static Map<Code, Listing> read(CatalogueList list) {
        String file = list.slug() + ".csv";
        try (InputStream in = Catalogue.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the catalogue's file " + file + " is missing");
            }
            return rows(list, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue's file " + file + " cannot be read", e);
        }
    }

    private static Map<Code, Listing> rows(CatalogueList list, Reader text) throws IOException {
        Map<Code, Listing> rows = new LinkedHashMap<>();
        try (CSVParser parser = FORM.parse(text)) {
            for (CSVRecord row : parser) {
                Listing listing = listing(list, row);
                if (rows.put(listing.code(), listing) != null) {
                    throw new IllegalStateException("the code " + listing.code() + " stands twice in " + list.slug());
                }
            }
        }
        return Collections.unmodifiableMap(rows);
    }

    private static Listing listing(CatalogueList list, CSVRecord row) {
        try {
            Code code = new Code(row.get("code"));
            String name = row.get("name");
            String words = row.get("words");
            String source = row.get("source");
            return switch (list) {
                case DATA_ITEMS -> new DataItem(code, name, Sensitivity.parse(row.get("sensitivity")), words, source);
                case TIERS -> new Tier(code, number(row, "rank"), number(row, "least_rank"), name, words, source);
                case COLLECTIONS ->
                    new CensusOrReturn(code, name, words, code(row, "power"), codes(row, "items"), source);
                case OBJECTION_SCOPES -> new ObjectionScope(code, name, words, codes(row, "purposes"), source);
                default -> new Term(code, name, words, text(row, "dpv"), source);
            };
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    list.slug() + ".csv, record " + row.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    /** What stands in a column that not every list has; null where it is empty. */
    private static @Nullable String text(CSVRecord row, String column) {
        return row.isMapped(column) && !row.get(column).isEmpty() ? row.get(column) : null;
    }

    private static @Nullable Code code(CSVRecord row, String column) {
        String value = text(row, column);
        return value == null ? null : new Code(value);
    }

    /** Several codes in one field, parted by spaces. */
    private static List<Code> codes(CSVRecord row, String column) {
        return Arrays.stream(row.get(column).split(" ")).map(Code::new).toList();
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
