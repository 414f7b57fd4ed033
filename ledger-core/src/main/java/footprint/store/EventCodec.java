package footprint.store;

import footprint.EntryKinds;
import footprint.entry.Entry;
import footprint.entry.EntryKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.node.ObjectNode;

/** Turns entries into the store's JSON and back, by stable names of kinds. Thread-safe. */
public final class EventCodec {
    /** What their later revisions added may be left out. */
    private static final List<Upcaster> UPCASTERS = Stream.of("EntryWithdrawn", "AgreementApproved", "AgreementAmended")
            .map(kind -> new Upcaster(kind, 1, UnaryOperator.identity()))
            .toList();

    private final Map<String, Known> byName = new HashMap<>();
    private final Map<Class<?>, Known> byType = new HashMap<>();
    private final List<Upcaster> upcasters;
    private final JsonMapper mapper;

    /** Reads and writes every kind of {@link EntryKinds}. */
    public EventCodec() {
        this(EntryKinds.ALL, UPCASTERS);
    }

    EventCodec(List<EntryKind> kinds, List<Upcaster> upcasters) {
        this.upcasters = List.copyOf(upcasters);
        this.mapper = JsonMapper.builder()
                .registerSubtypes(kinds.stream()
                        .map(kind -> new NamedType(kind.type(), kind.name()))
                        .toArray(NamedType[]::new))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        for (EntryKind kind : kinds) {
            Known known = new Known(kind, mapper.readerFor(kind.type()), mapper.writerFor(kind.type()));
            byName.put(kind.name(), known);
            byType.put(kind.type(), known);
        }
    }

    /** A kind with what reads and writes it, which Jackson would else look up for each entry. */
    private record Known(EntryKind kind, ObjectReader reader, ObjectWriter writer) {}

    /** @throws IllegalArgumentException if the entry's class is not among the kinds */
    EncodedEntry encode(Entry entry) {
        Known known = byType.get(entry.getClass());
        if (known == null) {
            throw new IllegalArgumentException(entry.getClass() + " is no kind of entry");
        }
        return new EncodedEntry(
                known.kind().name(), known.kind().revision(), known.writer().writeValueAsBytes(entry));
    }

    /** @throws UnreadableEntry if kind, revision or content is not known to this version of the ledger */
    Entry decode(EncodedEntry encoded) {
        Known known = byName.get(encoded.kind());
        if (known == null) {
            throw new UnreadableEntry(encoded, "the kind is not known to it", null);
        }
        EntryKind kind = known.kind();
        try {
            return encoded.revision() == kind.revision()
                    ? known.reader().readValue(encoded.json())
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
