package footprint.store;

import footprint.EntryKinds;
import footprint.entry.Entry;
import footprint.entry.EntryKind;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/** Turns entries into the store's JSON and back, by stable names of kinds. Thread-safe. */
public final class EventCodec {
    /** What their later revisions added may be left out. */
    private static final List<Upcaster> UPCASTERS = Stream.of("EntryWithdrawn", "AgreementApproved", "AgreementAmended")
            .map(kind -> new Upcaster(kind, 1, UnaryOperator.identity()))
            .toList();

    private final List<EntryKind> kinds;
    private final List<Upcaster> upcasters;
    private final JsonMapper mapper;

    /** Reads and writes every kind of {@link EntryKinds}. */
    public EventCodec() {
        this(EntryKinds.ALL, UPCASTERS);
    }

    EventCodec(List<EntryKind> kinds, List<Upcaster> upcasters) {
        this.kinds = List.copyOf(kinds);
        this.upcasters = List.copyOf(upcasters);
        this.mapper = JsonMapper.builder()
                .registerSubtypes(kinds.stream()
                        .map(kind -> new NamedType(kind.type(), kind.name()))
                        .toArray(NamedType[]::new))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    /** @throws IllegalArgumentException if the entry's class is not among the kinds */
    EncodedEntry encode(Entry entry) {
        EntryKind kind = kinds.stream()
                .filter(known -> known.type() == entry.getClass())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(entry.getClass() + " is no kind of entry"));
        return new EncodedEntry(kind.name(), kind.revision(), mapper.writeValueAsBytes(entry));
    }

    /** @throws UnreadableEntry if kind, revision or content is not known to this version of the ledger */
    Entry decode(EncodedEntry encoded) {
        EntryKind kind = kinds.stream()
                .filter(known -> known.name().equals(encoded.kind()))
                .findFirst()
                .orElseThrow(() -> new UnreadableEntry(encoded, "the kind is not known to it", null));
        try {
            return encoded.revision() == kind.revision()
                    ? mapper.readValue(encoded.json(), kind.type())
                    : mapper.treeToValue(upcast(encoded, kind), kind.type());
        } catch (JacksonException | IllegalArgumentException e) {
            throw new UnreadableEntry(encoded, "its content does not have the shape of that revision", e);
        }
    }

    private JsonNode upcast(EncodedEntry encoded, EntryKind kind) {
        if (encoded.revision() > kind.revision()) {
            throw new UnreadableEntry(encoded, "the newest revision it knows is " + kind.revision(), null);
        }
        if (!(mapper.readTree(encoded.json()) instanceof ObjectNode node)) {
            throw new UnreadableEntry(encoded, "its content is not a JSON object", null);
        }
        for (int revision = encoded.revision(); revision < kind.revision(); revision++) {
            node = step(encoded, revision).change().apply(node);
        }
        return node;
    }

    private Upcaster step(EncodedEntry encoded, int revision) {
        return upcasters.stream()
                .filter(known -> known.kind().equals(encoded.kind()) && known.from() == revision)
                .findFirst()
                .orElseThrow(() -> new UnreadableEntry(encoded, "nothing upcasts revision " + revision, null));
    }
}
