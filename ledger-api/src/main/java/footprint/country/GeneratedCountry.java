package footprint.country;

import footprint.entry.EntryId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** A country as lines that can be recorded at once, without files. The same lines every time. Immutable and thread-safe. */
public final class GeneratedCountry {
    private final Country country;

    /**
     * @param children from 500 to 10 million
     * @throws IllegalArgumentException if there are fewer or more
     */
    public GeneratedCountry(int children, long seed) {
        country = new Country(new Scale(children), seed);
    }

    /** How many lines there are. */
    public long lines() {
        return country.lines();
    }

    /** The id of the last line. */
    public EntryId last() {
        return country.last();
    }

    /** Each line as JSON, in the order in which they can be recorded. */
    public void forEachLine(Consumer<String> lines) {
        LineWriter writer = new LineWriter(country);
        country.forEach(line -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            writer.write(line, bytes);
            lines.accept(bytes.toString(StandardCharsets.UTF_8));
        });
    }
}
