package footprint.crash;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One HTTP call that records: one entry, or many that are recorded together or not at all. Thread-safe. */
final class Call {
    /** How the entries travel. */
    enum Way {
        BODY,
        UPLOAD,
        LINES
    }

    /**
     * What the ledger answered of one entry.
     *
     * @param count of children, -1 where nobody is named
     * @param root of their commitment, empty where nobody is named
     */
    record Receipt(UUID entryId, long globalIndex, long count, String root) {
        static Receipt of(JsonNode json) {
            return new Receipt(
                    UUID.fromString(json.get("entryId").asString()),
                    json.get("globalIndex").asLong(),
                    json.path("count").asLong(-1),
                    json.path("root").asString(""));
        }
    }

    private static final String BOUNDARY = "crash-trial-boundary";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    final String phase;
    final List<Request> requests;
    final Way way;
    private volatile @Nullable List<Receipt> receipts;

    Call(String phase, Way way, List<Request> requests) {
        this.phase = phase;
        this.way = way;
        this.requests = List.copyOf(requests);
    }

    /** The receipts in the order of the requests; null while there is no answer. */
    @Nullable
    List<Receipt> receipts() {
        return receipts;
    }

    boolean acknowledged() {
        return receipts != null;
    }

    HttpRequest http(String address) {
        Request first = requests.get(0);
        String place = address + first.form().path(first.about());
        return switch (way) {
            case BODY -> post(place, "application/json", first.addressed());
            case UPLOAD ->
                post(
                        place,
                        "multipart/form-data; boundary=" + BOUNDARY,
                        part("metadata", first.metadata()) + part("children", first.childrenFile()) + "--" + BOUNDARY
                                + "--\r\n");
            case LINES ->
                post(
                        address + "/v1/entries",
                        "application/x-ndjson",
                        requests.stream().map(Request::line).collect(Collectors.joining("\n")));
        };
    }

    /**
     * Keeps the answer of success.
     *
     * @return how many of the entries it calls new
     */
    int answered(int status, String answer) {
        JsonNode json = JSON.readTree(answer);
        if (way == Way.LINES) {
            receipts = json.get("entries").valueStream().map(Receipt::of).toList();
            return json.get("recorded").asInt();
        }
        receipts = List.of(Receipt.of(json));
        return status == 201 ? 1 : 0;
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + content + "\r\n";
    }

    private static HttpRequest post(String address, String type, String body) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
