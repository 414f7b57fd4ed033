package footprint.country;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that a country's lines go to, numbered in the order in which they are imported: lines of NDJSON, and for an entry
 * that lists more than 100,000 children its metadata and a CSV file of them. A script says the commands. For one thread.
 */
final class Folder implements AutoCloseable {
    private static final int MOST_LINES = 100_000;
    private static final int MANY_CHILDREN = 100_000;
    private static final int BUFFER = 1 << 16;
    private static final String SCRIPT = "import-all";

    private final Path folder;
    private final Pupils pupils;
    private final LineWriter writer;
    private final List<Slice> everyone;
    private final List<String> commands = new ArrayList<>();
    private @Nullable OutputStream lines;
    private int inFile;
    private int files;

    Folder(Path folder, Pupils pupils) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.pupils = pupils;
        writer = new LineWriter(pupils);
        everyone = Slice.all(pupils);
    }

    void write(Line line) {
        try {
            if (line instanceof Line.OfChildren of && isLarge(of)) {
                writeLarge(of);
            } else {
                OutputStream to = lines();
                writer.write(line, to);
                to.write('\n');
                inFile++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OutputStream lines() throws IOException {
        OutputStream open = lines;
        if (open == null || inFile == MOST_LINES) {
            nextFile();
            String name = name("entries.ndjson");
            commands.add("import entries " + name);
            open = open(name);
            lines = open;
        }
        return open;
    }

    /** What comes next goes into a file of its own. */
    void nextFile() throws IOException {
        if (lines != null) {
            lines.close();
            lines = null;
        }
        inFile = 0;
    }

    private boolean isLarge(Line.OfChildren of) {
        return pupils.count() > MANY_CHILDREN
                && of.whose() instanceof Whose.Listed listed
                && !(listed.members() instanceof Members.Few)
                && everyone.stream()
                                .mapToLong(slice -> listed.members().in(slice).cardinality())
                                .sum()
                        > MANY_CHILDREN;
    }

    private void writeLarge(Line.OfChildren of) throws IOException {
        nextFile();
        String metadata = name(of.kind() + ".json");
        String children = metadata.replace(".json", "-children.csv");
        boolean stratified = of.strata().isPresent();
        commands.add("import " + of.kind() + " --metadata " + metadata + " --children " + children + " --column upn"
                + (stratified ? " --strata year-group,local-authority" : ""));
        try (OutputStream out = open(metadata)) {
            writer.writeMetadata(of, out);
        }
        try (OutputStream out = open(children)) {
            write(of, stratified, out);
        }
    }

    private void write(Line.OfChildren of, boolean stratified, OutputStream out) throws IOException {
        int year = of.strata().map(Roll::schoolYear).orElse(0);
        StringBuilder rows = new StringBuilder(stratified ? "upn,year-group,local-authority\n" : "upn\n");
        ((Whose.Listed) of.whose()).members().forEach(everyone, child -> {
            rows.append(pupils.upn(child));
            if (stratified) {
                rows.append(',').append(pupils.yearGroup(child, year));
                rows.append(',').append(Schools.code(pupils.authority(child, year)));
            }
            rows.append('\n');
            if (rows.length() > BUFFER) {
                flush(rows, out);
            }
        });
        flush(rows, out);
    }

    private static void flush(StringBuilder rows, OutputStream out) {
        try {
            out.write(rows.toString().getBytes(StandardCharsets.ISO_8859_1));
            rows.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(String ending) {
        return "%04d-%s".formatted(++files, ending);
    }

    private OutputStream open(String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), BUFFER);
    }

    /** Ends the last file and writes the script. */
    @Override
    public void close() throws IOException {
        nextFile();
        Path script = folder.resolve(SCRIPT);
        try (PrintStream out = new PrintStream(Files.newOutputStream(script), false, StandardCharsets.UTF_8)) {
            out.print("#!/bin/sh\n# Records this country, file by file in their order. LEDGER_JAR is the program.\n");
            out.print("set -e\ncd \"$(dirname \"$0\")\"\n");
            commands.forEach(command -> out.print("java -jar \"${LEDGER_JAR:?}\" " + command + "\n"));
        }
        if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
