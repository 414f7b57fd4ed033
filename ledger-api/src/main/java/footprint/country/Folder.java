package footprint.country;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a country's lines go to, numbered in the order in which they are imported: lines of NDJSON, and for an entry
 * that lists more than 100,000 children its metadata and a CSV file of them. A script says the commands. For one thread.
 */
final class Folder {
    private static final int MOST_LINES = 100_000;
    private static final int MANY_CHILDREN = 100_000;
    private static final String SCRIPT = "import-all";

    private final Country country;
    private final List<CountryFile> files = new ArrayList<>();
    private List<Stretch> waiting = new ArrayList<>();
    private int waitingLines;

    private Folder(Country country) {
        this.country = country;
    }

    /** Every file, each of which can be written by itself. */
    static List<CountryFile> plan(Country country) {
        Folder folder = new Folder(country);
        country.stretches().forEach(folder::plan);
        folder.endFile();
        return folder.files;
    }

    private void plan(Stretch stretch) {
        int from = 0;
        if (!stretch.looks() && country.pupils().count() > MANY_CHILDREN) {
            for (int place = 0; place < stretch.count(); place++) {
                if (stretch.at(place) instanceof Line.OfChildren line
                        && line.whose() instanceof Whose.Listed listed
                        && !(listed.members() instanceof Members.Few)) {
                    long children = listed.members().count(country.everyone());
                    if (children > MANY_CHILDREN) {
                        add(stretch.part(from, place));
                        endFile();
                        files.add(new CountryFile.OfChildren(files.size() + 1, line, children));
                        from = place + 1;
                    }
                }
            }
        }
        add(stretch.part(from, stretch.count()));
    }

    private void add(Stretch stretch) {
        int room = MOST_LINES - waitingLines;
        if (stretch.count() > room) {
            add(stretch.part(0, room));
            endFile();
            add(stretch.part(room, stretch.count()));
        } else if (stretch.count() > 0) {
            waiting.add(stretch);
            waitingLines += stretch.count();
        }
    }

    private void endFile() {
        if (!waiting.isEmpty()) {
            files.add(new CountryFile.OfLines(files.size() + 1, waiting));
            waiting = new ArrayList<>();
            waitingLines = 0;
        }
    }

    static void writeScript(List<CountryFile> files, Path folder) throws IOException {
        Path script = folder.resolve(SCRIPT);
        try (PrintStream out = new PrintStream(Files.newOutputStream(script), false, StandardCharsets.UTF_8)) {
            out.print("#!/bin/sh\n# Records this country, file by file in their order. LEDGER_JAR is the program.\n");
            out.print("set -e\ncd \"$(dirname \"$0\")\"\n");
            files.forEach(file -> out.print("java -jar \"${LEDGER_JAR:?}\" " + file.command() + "\n"));
        }
        if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
