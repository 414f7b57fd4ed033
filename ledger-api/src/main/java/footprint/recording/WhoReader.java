package footprint.recording;

import footprint.cohort.CohortExpression;
import footprint.cohort.CohortStatement;
import footprint.cohort.ExpressionRefused;
import footprint.identity.Identifier;
import footprint.problem.Fault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads whom a request is about: {@code children}, {@code described} or {@code unknown}, and {@code strata} of a collection.
 * Thread-safe.
 */
final class WhoReader {
    static final String STRATUM = "[a-z][a-z0-9-]{0,30}(:[A-Za-z0-9-]{1,31})?";

    private static final List<String> WAYS = List.of("children", "described", "unknown");
    private static final String NOBODY =
            "This describes nobody: look whether an \"and\" should be an \"or\". If nobody can"
                    + " tell whom it was about, say unknown instead.";

    private final Vocabulary vocabulary;
    private final RecordReader records;
    private final Originals originals;

    WhoReader(Vocabulary vocabulary, RecordReader records, Originals originals) {
        this.vocabulary = vocabulary;
        this.records = records;
        this.originals = originals;
    }

    /** @param description of whom, for people */
    record Description(CohortExpression expression, String description) {}

    @Nullable
    Who read(Kind kind, Members members, boolean inFile, Faults faults) {
        List<String> said = WAYS.stream().filter(members::has).toList();
        if (inFile) {
            if (!said.isEmpty()) {
                members.fault(
                        said.get(0), "The children come in the file; take " + said.get(0) + " out of the metadata.");
            }
            return new Who.InFile();
        }
        if (said.size() > 1) {
            members.fault(said.get(1), "Say only one of children, described and unknown.");
            return null;
        }
        if (said.isEmpty() && kind.mayNameNobody()) {
            return new Who.Nobody();
        }
        if (said.isEmpty()) {
            members.fault(
                    "children",
                    "Say whom it is about: children (identifiers), described (by other entries) or unknown (a description).");
            return null;
        }
        JsonNode node = Objects.requireNonNull(members.find(said.get(0)));
        return switch (said.get(0)) {
            case "children" -> listed(kind, node, members, faults);
            case "described" -> described(node, members, faults);
            default -> unknown(node, members, faults);
        };
    }

    private @Nullable Who described(JsonNode node, Members members, Faults faults) {
        Members inside = new Members(node, members.pointerTo("described"), faults);
        Description read = records.read(Description.class, inside, faults);
        inside.nothingElse();
        if (read == null) {
            return null;
        }
        String pointer = inside.pointerTo("expression");
        String text = Objects.requireNonNull(inside.find("expression")).stringValue();
        long before = faults.total();
        missing(read.expression(), originals).forEach(named -> faults.add(pointer, named.inWords(text)));
        Fault nobody = faults.inReserve(pointer, NOBODY);
        return faults.total() > before ? null : new Who.Described(read.expression(), read.description(), nobody);
    }

    /** What is wrong with each cohort that the expression names and that is not on record. */
    static Stream<ExpressionRefused> missing(CohortExpression expression, Originals originals) {
        return expression
                .names()
                .filter(named -> !originals.haveCohort(named.entryId(), named.stratum()))
                .map(CohortExpression.Named::notOnRecord);
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
