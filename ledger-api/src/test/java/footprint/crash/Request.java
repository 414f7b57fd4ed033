package footprint.crash;

import footprint.whole.InventedChildren;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * One entry that the trial asks the ledger to record.
 *
 * @param body name of an invented body that no other request has, to know the entry again by
 * @param children in ascending order, each once
 */
record Request(Form form, UUID entryId, String body, int[] children) {
    private static final AtomicInteger BODIES = new AtomicInteger();

    /** The kinds of entries that are sent, with where the store's JSON holds the body's name. */
    enum Form {
        ACCESS("/v1/accesses", "access", "AccessRecorded", "/access/organisation", """
                "organisation": "%s", "role": "teacher", "system": "look-up-service",
                 "purpose": "education-support", "items": []"""),
        RELEASE("/v1/disclosures", "disclosure", "DisclosureRecorded", "/disclosure/recipients/0/name", """
                "recipients": [{"name": "%s", "kind": "university"}],
                 "dataSet": "NPD", "purpose": "research", "items": [], "delivery": "extract\""""),
        COLLECTION("/v1/collections", "collection", "CollectionRecorded", "/collection/provider", """
                "provider": "%s", "collection": "school-census-spring", "power": "ea1996-s537a", "items": ["attendance"]""");

        final String path;
        final String code;
        final String storedAs;
        final String bodyPointer;
        private final String members;

        Form(String path, String code, String storedAs, String bodyPointer, String members) {
            this.path = path;
            this.code = code;
            this.storedAs = storedAs;
            this.bodyPointer = bodyPointer;
            this.members = members;
        }
    }

    static Request of(Form form, int[] children, Random random) {
        long high = (System.currentTimeMillis() << 16) | 0x7000L | (random.nextLong() & 0x0fffL);
        long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new Request(
                form, new UUID(high, low), "Invented body n%07d".formatted(BODIES.incrementAndGet()), children);
    }

    boolean isAbout(int child) {
        return Arrays.binarySearch(children, child) >= 0;
    }

    /** One line of JSON without the children. */
    String metadata() {
        return "{" + members() + "}";
    }

    /** One line of JSON, children included. */
    String whole() {
        String listed = Arrays.stream(children)
                .mapToObj(child -> "\"" + InventedChildren.upn(child) + "\"")
                .collect(Collectors.joining(","));
        return "{" + members() + ", \"children\": [" + listed + "]}";
    }

    /** The children's file, one identifier a line. */
    String childrenFile() {
        return Arrays.stream(children).mapToObj(InventedChildren::upn).collect(Collectors.joining("\n", "", "\n"));
    }

    private String members() {
        return ("\"kind\": \"%s\", \"entryId\": \"%s\", \"occurred\": \"2026-03-02\", \"source\": \"crash-trial\","
                                + " \"recordedBy\": {\"organisation\": \"Example Department\", \"role\": \"recording-officer\"}, ")
                        .formatted(form.code, entryId)
                + form.members.formatted(body).replace("\n", "");
    }
}
