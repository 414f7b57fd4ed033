package footprint.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Records what files say, all of a file or nothing. */
@Command(name = "import", description = "Record entries from files.", mixinStandardHelpOptions = true)
public final class ImportCommand {
    @Command(name = "collection", description = "Record one collection.", mixinStandardHelpOptions = true)
    int collection(@Mixin Options options, @Mixin OneEntry entry) throws IOException, InterruptedException {
        return entry.sendTo("/v1/collections", options);
    }

    @Command(name = "access", description = "Record one access.", mixinStandardHelpOptions = true)
    int access(@Mixin Options options, @Mixin OneEntry entry) throws IOException, InterruptedException {
        return entry.sendTo("/v1/accesses", options);
    }

    @Command(name = "disclosure", description = "Record one disclosure.", mixinStandardHelpOptions = true)
    int disclosure(@Mixin Options options, @Mixin OneEntry entry) throws IOException, InterruptedException {
        return entry.sendTo("/v1/disclosures", options);
    }

    @Command(name = "agreement", description = "Record one sharing agreement.", mixinStandardHelpOptions = true)
    int agreement(@Mixin Options options, @Mixin OneEntry entry) throws IOException, InterruptedException {
        return entry.sendTo("/v1/agreements", options);
    }

    @Command(
            name = "entries",
            description = "Record entries of any kind, one JSON object a line.",
            mixinStandardHelpOptions = true)
    int entries(
            @Mixin Options options, @Parameters(paramLabel = "FILE", description = "NDJSON, plain or gzip.") Path file)
            throws IOException, InterruptedException {
        if (!Files.isReadable(file)) {
            return missing(file);
        }
        try (Session session = Session.open(options.data())) {
            return Outcome.tell(send(session, file), options.json(), ImportCommand::ofLines);
        }
    }

    private static HttpResponse<String> send(Session session, Path file) throws IOException, InterruptedException {
        try (MeteredFiles body = MeteredFiles.of("entries", file, List.of(), List.of())) {
            return session.post("/v1/entries", "application/x-ndjson", BodyPublishers.ofInputStream(body::stream));
        }
    }

    private static String ofLines(JsonNode answer) {
        return "%s entries are on record, %s of them new."
                .formatted(
                        answer.get("lines").asString(), answer.get("recorded").asString());
    }

    private static int missing(Path file) {
        System.err.println("There is no file " + file + " that can be read.");
        return Outcome.BAD_INPUT;
    }

    /** One entry: its metadata and, for those about children, the children's file. */
    static final class OneEntry {
        @Option(names = "--metadata", required = true, paramLabel = "FILE", description = "The entry as JSON.")
        private Path metadata = Path.of("");

        @Option(
                names = "--children",
                paramLabel = "FILE",
                description = "One identifier a line, or CSV with --column; plain or gzip. Left out where the metadata"
                        + " names the children, or describes them (described, unknown).")
        private @Nullable Path children;

        @Option(names = "--column", paramLabel = "NAME", description = "Column of the CSV file.")
        private @Nullable String column;

        @Option(
                names = "--strata",
                paramLabel = "NAMES",
                split = ",",
                description = "Columns of the CSV file that part a collection's children into strata.")
        private List<String> strata = List.of();

        @Option(names = "--known-only", description = "Refuse a file with children who are not known yet.")
        private boolean knownOnly;

        int sendTo(String path, Options options) throws IOException, InterruptedException {
            Path file = children;
            if (!Files.isReadable(metadata)) {
                return missing(metadata);
            }
            if (file != null && !Files.isReadable(file)) {
                return missing(file);
            }
            try (Session session = Session.open(options.data())) {
                HttpResponse<String> answer = file == null
                        ? session.post(path, "application/json", BodyPublishers.ofFile(metadata))
                        : form(session, path + query(), file);
                return Outcome.tell(answer, options.json(), OneEntry::sentence);
            }
        }

        private String query() {
            String named = column == null ? "" : "&column=" + URLEncoder.encode(column, StandardCharsets.UTF_8);
            String parts = strata.isEmpty()
                    ? ""
                    : "&strata=" + URLEncoder.encode(String.join(",", strata), StandardCharsets.UTF_8);
            return "?knownOnly=" + knownOnly + named + parts;
        }

        private HttpResponse<String> form(Session session, String path, Path file)
                throws IOException, InterruptedException {
            String boundary = "ledger-" + UUID.randomUUID();
            List<InputStream> before = List.of(
                    text("--" + boundary + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\n\r\n"),
                    Files.newInputStream(metadata),
                    text("\r\n--" + boundary
                            + "\r\nContent-Disposition: form-data; name=\"children\"; filename=\"children\"\r\n\r\n"));
            try (MeteredFiles parts =
                    MeteredFiles.of("children", file, before, List.of(text("\r\n--" + boundary + "--\r\n")))) {
                BodyPublisher body = BodyPublishers.ofInputStream(parts::stream);
                return session.post(path, "multipart/form-data; boundary=" + boundary, body);
            }
        }

        private static InputStream text(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        private static String sentence(JsonNode receipt) {
            String about = receipt.has("count") ? " of " + receipt.get("count").asString() + " children" : "";
            return "Recorded as entry %s%s.".formatted(receipt.get("entryId").asString(), about);
        }
    }
}
