package footprint.crash;

import footprint.whole.InventedChildren;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry that the trial asks the ledger to record.
 *
 * @param about id of the entry, or reference of the agreement, that it tells of; its own id where it begins a life
 * @param body name of an invented body that no other request has, to know the entry again by
 * @param members of its JSON, but for whom it is about and what every request has
 * @param says what the stored JSON must say, by JSON pointer
 */
record Request(Form form, UUID entryId, String about, String body, String members, Map<String, String> says, Who who) {
    /** Where a declaration of coverage names its source. */
    static final String COVERED = "/coverage/covers";

    private static final AtomicInteger BODIES = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Request {
        says = Map.copyOf(says);
    }

    /** Begins the life of an entry about listed children. */
    static Request of(Form form, int[] children, Random random) {
        return of(form, Who.listed(children), random);
    }

    static Request of(Form form, Who who, Random random) {
        UUID id = id(random);
        return made(form, id, id.toString(), "", Map.of(), who);
    }

    /** A release under an agreement. */
    static Request under(String agreement, int[] children, Random random) {
        UUID id = id(random);
        return made(
                Form.RELEASE,
                id,
                id.toString(),
                ", \"agreement\": \"" + agreement + "\"",
                Map.of("/disclosure/agreement", agreement),
                Who.listed(children));
    }

    /** What a source covers, but for a gap. */
    static Request covering(String source, Random random) {
        UUID id = id(random);
        return made(
                Form.COVERAGE,
                id,
                id.toString(),
                ", \"covers\": \"" + source + "\"",
                Map.of(COVERED, source),
                Who.NOBODY);
    }

    /** An agreement, or what becomes of one. */
    static Request of(Form form, String agreement, Random random) {
        String named = form.addressed == null ? ", \"agreement\": \"" + agreement + "\"" : "";
        return made(form, id(random), agreement, named, Map.of("/agreement", agreement), Who.NOBODY);
    }

    /** Puts another body in the place of this entry's, which stands in this version. */
    Request amended(int version, Who by, Random random) {
        String other = nextBody();
        return new Request(
                Form.AMENDMENT,
                id(random),
                about,
                other,
                Form.AMENDMENT.members("") + ", \"replacesVersion\": " + version + ", \"replacement\": {"
                        + form.members(other) + "}",
                Map.of(
                        "/amends",
                        about,
                        "/replacesVersion",
                        String.valueOf(version),
                        "/replacement" + form.bodyPointer,
                        other),
                by);
    }

    Request withdrawn(Random random) {
        return made(Form.WITHDRAWAL, id(random), id(), "", Map.of("/withdraws", id()), Who.NOBODY);
    }

    /**
     * What a recipient of this release did later, or was told.
     *
     * @param within where the stored JSON holds it
     */
    Request report(Form form, String within, String recipient, Who by, Random random) {
        return made(
                form,
                id(random),
                id(),
                ", \"recipient\": \"" + recipient + "\"",
                Map.of(within + "/disclosure", id(), within + "/recipient", recipient),
                by);
    }

    /** Asks that a child be erased. */
    static Request erasing(int child, Random random) {
        UUID id = id(random);
        String members = "\"child\": \"" + InventedChildren.upn(child) + "\"";
        return new Request(Form.ERASURE, id, id.toString(), "", members, Map.of(), Who.NOBODY);
    }

    /** One person grants this erasure. */
    Request grantedBy(String person, Random random) {
        return new Request(
                Form.ERASURE_DECISION,
                id(random),
                id(),
                "",
                Form.ERASURE_DECISION.members("") + ", \"recordedBy\": {\"organisation\": \"Example Department\","
                        + " \"role\": \"data-protection-officer\", \"userRef\": \"" + person + "\"}",
                Map.of("/decision/erasure", id()),
                Who.NOBODY);
    }

    private static Request made(Form form, UUID id, String about, String more, Map<String, String> says, Who who) {
        String body = nextBody();
        Map<String, String> all = new HashMap<>(says);
        if (form.bodyPointer != null) {
            all.put(form.bodyPointer, body);
        }
        return new Request(form, id, about, body, form.members(body) + more, all, who);
    }

    private static String nextBody() {
        return "Invented body n%07d".formatted(BODIES.incrementAndGet());
    }

    private static UUID id(Random random) {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private String id() {
        return entryId.toString();
    }

    /** What it begins or tells of: an agreement's reference, or the id of an entry. */
    String key() {
        return form.begins() && form != Form.AGREEMENT ? id() : about;
    }

    int[] children() {
        return who.children();
    }

    /** How many children the ledger has to count; -1 where it names nobody. */
    long count() {
        return who.isNobody() ? -1 : who.children().length;
    }

    /** JSON without the children, which come in a file. */
    String metadata() {
        return json().toString();
    }

    /** The body of a call whose address says already what it is about. */
    String addressed() {
        return whole().toString();
    }

    /** One line of JSON that says everything. */
    String line() {
        ObjectNode json = whole();
        if (form.addressed != null) {
            json.put(form.addressed, about);
        }
        return json.toString();
    }

    /** The children's file, one identifier a line. */
    String childrenFile() {
        return Arrays.stream(children()).mapToObj(InventedChildren::upn).collect(Collectors.joining("\n", "", "\n"));
    }

    private ObjectNode whole() {
        ObjectNode json = json();
        who.addTo(form == Form.AMENDMENT ? (ObjectNode) json.get("replacement") : json);
        return json;
    }

    private ObjectNode json() {
        ObjectNode json = (ObjectNode) JSON.readTree("{" + members + "}");
        json.put("kind", form.code)
                .put("entryId", id())
                .put("occurred", "2026-03-02")
                .put("source", "crash-trial");
        if (!json.has("recordedBy")) {
            json.putObject("recordedBy")
                    .put("organisation", "Example Department")
                    .put("role", "recording-officer");
        }
        return json;
    }
}
