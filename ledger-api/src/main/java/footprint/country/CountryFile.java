package footprint.country;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** A file of a country, or two that are imported together. Immutable and thread-safe. */
sealed interface CountryFile {
    /** Its place in the order of import, from 1. */
    int number();

    /** Arguments of the program that import it. */
    String command();

    /** How many lines or children it has. */
    long size();

    /**
     * Writes it into the folder; what is there under its name is overwritten.
     *
     * @param written is told how many lines or children more are done
     */
    void write(Country country, Path folder, IntConsumer written) throws IOException;

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Lines of NDJSON. */
    record OfLines(int number, List<Stretch> stretches) implements CountryFile {
        private static final int STEP = 1_000;

        public OfLines {
            stretches = List.copyOf(stretches);
        }

        private String name() {
            return "%04d-entries.ndjson".formatted(number);
        }

        @Override
        public String command() {
            return "import entries " + name();
        }

        @Override
        public long size() {
            return stretches.stream().mapToLong(Stretch::count).sum();
        }

        @Override
        public void write(Country country, Path folder, IntConsumer written) throws IOException {
            int lines = 0;
            LineWriter writer = new LineWriter(country);
            try (OutputStream out = open(folder.resolve(name()))) {
                for (Stretch stretch : stretches) {
                    for (int place = 0; place < stretch.count(); place++) {
                        writer.write(stretch.at(place), out);
                        out.write('\n');
                        if (++lines % STEP == 0) {
                            written.accept(STEP);
                        }
                    }
                }
            }
            written.accept(lines % STEP);
        }
    }

    /**
     * Metadata as JSON, and the children as CSV.
     *
     * @param size how many children
     */
    record OfChildren(int number, Line.OfChildren line, long size) implements CountryFile {
        private String metadata() {
            return "%04d-%s.json".formatted(number, line.kind());
        }

        private String children() {
            return metadata().replace(".json", "-children.csv");
        }

        @Override
        public String command() {
            return "import " + line.kind() + " --metadata " + metadata() + " --children " + children() + " --column upn"
                    + (line.strata().isPresent() ? " --strata year-group,local-authority" : "");
        }

        @Override
        public void write(Country country, Path folder, IntConsumer written) throws IOException {
            try (OutputStream out = open(folder.resolve(metadata()))) {
                new LineWriter(country).writeMetadata(line, out);
            }
            try (OutputStream out = open(folder.resolve(children()))) {
                ChildRows rows = new ChildRows(country.pupils(), line.strata().orElse(null), out);
                rows.header();
                Members members = ((Whose.Listed) line.whose()).members();
                for (Slice slice : country.everyone()) {
                    written.accept(rows.write(members.in(slice), slice.from()));
                }
            }
        }
    }
}
