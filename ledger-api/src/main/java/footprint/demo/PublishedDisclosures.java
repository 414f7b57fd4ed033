package footprint.demo;

import footprint.catalogue.Code;
import footprint.cohort.CohortStatement;
import footprint.cohort.PublishedCounts;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Recipient;
import footprint.entry.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published disclosures as lines of NDJSON, ready for the intake. No list of children is public, so each is of unknown
 * children, whatever its source describes. Thread-safe.
 */
public final class PublishedDisclosures {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Map<String, String>> PUBLISHED = Table.rows("npd-disclosures.csv");

    private final PopulationBounds bounds = new PopulationBounds();
    private final List<Map<String, String>> declined = Table.rows("declined-requests.csv");
    private final Map<String, String> countries = Table.rows("recipients-abroad.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("recipient"), row -> row.get("country")));

    /** One line for each published row, in the file's order. */
    public Stream<String> lines() {
        return PUBLISHED.stream().map(PublishedRow::new).map(this::line);
    }

    /** The entry of the last line, found without making the others. */
    EntryId last() {
        return new PublishedRow(PUBLISHED.get(PUBLISHED.size() - 1)).entryId();
    }

    private String line(PublishedRow row) {
        List<Recipient> recipients = row.recipients(countries);
        Map<String, String> refusal = refusalOf(row);
        ObjectNode line = JSON.createObjectNode()
                .put("kind", refusal == null ? "disclosure" : "declined-request")
                .put("entryId", row.entryId().toString())
                .put("occurred", row.occurred().toString())
                .put("source", "published-disclosures");
        line.putObject("recordedBy")
                .put("organisation", "Demonstration of the ledger")
                .put("role", "reader-of-published-sources");
        line.setAll(tree(refusal == null ? disclosure(row, recipients) : request(row, recipients, refusal)));
        ObjectNode unknown = tree(unknown(row));
        unknown.remove("certainty");
        line.set("unknown", unknown);
        return JSON.writeValueAsString(line);
    }

    private @Nullable Map<String, String> refusalOf(PublishedRow row) {
        return declined.stream()
                .filter(one -> Stream.of("recipient", "date_from", "data_set")
                        .allMatch(column -> one.get(column).equals(row.field(column))))
                .findFirst()
                .orElse(null);
    }

    private static Disclosure disclosure(PublishedRow row, List<Recipient> recipients) {
        return new Disclosure(
                recipients,
                List.of(),
                row.field("data_set"),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                row.text("items_known"),
                List.of(),
                row.identifiability(),
                row.delivery(),
                null,
                null);
    }

    private static DeclinedRequest request(PublishedRow row, List<Recipient> requesters, Map<String, String> refusal) {
        return new DeclinedRequest(
                requesters,
                row.field("data_set"),
                null,
                Boolean.parseBoolean(refusal.get("wholly")),
                new Code(refusal.get("ground")),
                null,
                null,
                List.of(),
                row.text("items_known"));
    }

    private CohortStatement.Unknown unknown(PublishedRow row) {
        PublishedCounts published = row.published();
        return new CohortStatement.Unknown(
                row.description(),
                published.equals(new PublishedCounts(null, null, null, null)) ? null : published,
                row.text("note"),
                row.citation(),
                row.disputed(),
                bounds.of(row.field("data_set"), row.delivery(), row.occurred()));
    }

    private static ObjectNode tree(Object body) {
        return Objects.requireNonNull(JSON.valueToTree(body));
    }
}
