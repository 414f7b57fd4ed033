package footprint.recording;

import footprint.cohort.CohortStatement;
import footprint.identity.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads whom a request is about: {@code children} or {@code unknown}, and {@code strata} of a collection. Thread-safe. */
final class WhoReader {
    static final String STRATUM = "[a-z][a-z0-9-]{0,30}(:[A-Za-z0-9-]{1,31})?";

    private final Vocabulary vocabulary;
    private final RecordReader records;

    WhoReader(Vocabulary vocabulary, RecordReader records) {
        this.vocabulary = vocabulary;
        this.records = records;
    }

    @Nullable
    Who read(Kind kind, Members members, boolean inFile, Faults faults) {
        JsonNode children = members.find("children");
        JsonNode unknown = members.find("unknown");
        if (inFile) {
            if (children != null || unknown != null) {
                members.fault(
                        "children", "The children come in the file; take children and unknown out of the metadata.");
            }
            return new Who.InFile();
        }
        if (children != null && unknown != null) {
            members.fault("unknown", "Say either children or unknown, not both.");
            return null;
        }
        if (unknown != null) {
            return unknown(unknown, members, faults);
        }
        if (children == null && kind == Kind.DECLINED_REQUEST) {
            return new Who.Nobody();
        }
        if (children == null) {
            members.fault("children", "Say whom it is about: children (identifiers) or unknown (a description).");
            return null;
        }
        return listed(kind, children, members, faults);
    }

    private @Nullable Who unknown(JsonNode node, Members members, Faults faults) {
        Members inside = new Members(node, members.pointerTo("unknown"), faults);
        CohortStatement.Unknown read = records.read(CohortStatement.Unknown.class, inside, faults);
        inside.nothingElse();
        return read == null ? null : new Who.Unknown(read);
    }

    private Who listed(Kind kind, JsonNode node, Members members, Faults faults) {
        List<Identifier> children = identifiers(node, members.pointerTo("children"), faults);
        Map<String, List<Identifier>> strata = new LinkedHashMap<>();
        JsonNode parts = kind == Kind.COLLECTION ? members.find("strata") : null;
        if (parts != null && !parts.isObject()) {
            members.fault("strata", "This must be a JSON object: a list of identifiers by the name of each stratum.");
        } else if (parts != null) {
            Set<Identifier> whole = new HashSet<>(children);
            parts.propertyStream().forEach(part -> {
                if (!part.getKey().matches(STRATUM)) {
                    members.fault(
                            "strata",
                            "A stratum's name is lower-case words with hyphens and a value after a colon, such as year-group:10.");
                    return;
                }
                String pointer = members.pointerTo("strata") + "/" + part.getKey();
                List<Identifier> some = identifiers(part.getValue(), pointer, faults);
                if (!whole.containsAll(some)) {
                    faults.add(
                            pointer,
                            "This stratum holds an identifier that is not among the children; add it there too.");
                }
                strata.put(part.getKey(), some);
            });
        }
        return new Who.Listed(children, strata);
    }

    private List<Identifier> identifiers(JsonNode node, String pointer, Faults faults) {
        if (!node.isArray() || node.isEmpty()) {
            faults.add(pointer, "This must be a list of at least one identifier.");
            return List.of();
        }
        List<Identifier> read = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            JsonNode one = node.get(i);
            if (!one.isString()) {
                faults.add(pointer + "/" + i, "An identifier must be a text, in quotation marks.");
                continue;
            }
            try {
                read.add(vocabulary.identifier(one.stringValue()));
            } catch (IllegalArgumentException e) {
                faults.add(pointer + "/" + i, ValueReader.sentence(e));
            }
        }
        return read;
    }
}
