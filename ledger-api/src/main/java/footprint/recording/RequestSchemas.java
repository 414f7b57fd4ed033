package footprint.recording;

import footprint.cohort.CohortStatement;
import footprint.erasure.Outcome;
import footprint.identity.Identifier;
import footprint.statistics.StatisticsQuery;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Schemas (JSON Schema 2020-12) of every body that can be sent, made from the records that {@link RequestParser} reads, by
 * the rules it reads them by. What a schema cannot say (check letters, the catalogue's codes, identifiers in free text) the
 * parser refuses besides. For one thread.
 */
final class RequestSchemas {
    /** One line of a file of entries. */
    static final String LINE = "EntryLine";

    private final RecordSchemas records = new RecordSchemas();

    private RequestSchemas() {}

    /** Every schema by its name among the components. */
    static Map<String, Schema<Object>> all() {
        RequestSchemas schemas = new RequestSchemas();
        List<Kind> kinds = List.of(Kind.values());
        List<Kind> amendable = kinds.stream().filter(Kind::amendable).toList();
        amendable.forEach(kind -> schemas.records.name(replacementOf(kind), schemas.replacement(kind)));
        amendable.forEach(kind -> schemas.records.name(metadataOf(kind), schemas.said(kind)));
        for (Kind kind : kinds) {
            schemas.records.name(bodyOf(kind), schemas.body(kind));
            schemas.records.name(lineOf(kind), schemas.line(kind));
        }
        Schema<Object> line = oneOf(kinds.stream().map(RequestSchemas::lineOf).toList());
        line.setDiscriminator(byKind());
        schemas.records.name(LINE, line);
        schemas.question(QuestionReader.ForHistory.class);
        schemas.question(QuestionReader.ForProof.class);
        schemas.question(StatisticsQuery.class);
        schemas.question(QuestionReader.ForPreview.class);
        return schemas.records.named();
    }

    static String bodyOf(Kind kind) {
        return "Record" + name(kind);
    }

    static String metadataOf(Kind kind) {
        return kind.amendable() ? name(kind) + "Metadata" : bodyOf(kind);
    }

    static String questionOf(Class<? extends Record> question) {
        return "Question" + question.getSimpleName();
    }

    private static String lineOf(Kind kind) {
        return name(kind) + "Line";
    }

    private static String replacementOf(Kind kind) {
        return name(kind) + "Replacement";
    }

    private static String name(Kind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private Schema<Object> body(Kind kind) {
        Schema<Object> body = whole(kind);
        kind.addressed().ifPresent(member -> {
            body.getProperties().remove(member);
            body.getRequired().remove(member);
        });
        return body;
    }

    private Schema<Object> line(Kind kind) {
        Schema<Object> line = whole(kind);
        line.addRequiredItem("kind");
        return line;
    }

    private Schema<Object> whole(Kind kind) {
        Schema<Object> whole = said(kind);
        if (kind.aboutChildren()) {
            children(kind, whole);
        }
        if (kind == Kind.AMENDMENT) {
            whole.addProperty(
                    "replacement",
                    oneOf(Arrays.stream(Kind.values())
                            .filter(Kind::amendable)
                            .map(RequestSchemas::replacementOf)
                            .toList()));
            whole.addRequiredItem("replacement");
        }
        if (kind == Kind.ERASURE_DECISION) {
            whole.addOneOfItem(decided(Outcome.DECLINED, "ground"));
            Schema<Object> granted = decided(Outcome.GRANTED, "downloadOffered");
            granted.setNot(having("ground"));
            whole.addOneOfItem(granted);
        }
        return whole;
    }

    /** An outcome and what has to be said with it. */
    private static Schema<Object> decided(Outcome outcome, String needed) {
        Schema<Object> decided = having(needed);
        Schema<Object> code = new Schema<>(SpecVersion.V31);
        code.setConst(outcome.code());
        decided.addProperty("outcome", code);
        return decided;
    }

    /** What takes the place of an entry: the id is the amendment's, and the rest may be left out. */
    private Schema<Object> replacement(Kind kind) {
        Schema<Object> replacement = said(kind);
        replacement.getProperties().remove("entryId");
        for (RecordComponent shared : SharedMembers.class.getRecordComponents()) {
            replacement.getRequired().remove(shared.getName());
        }
        children(kind, replacement);
        return replacement;
    }

    /** Everything but whom it is about. */
    private Schema<Object> said(Kind kind) {
        Schema<Object> said = RecordSchemas.object();
        Schema<Object> code = ValueSchemas.typed("string");
        code.setConst(kind.code());
        said.addProperty("kind", code);
        records.members(SharedMembers.class, said);
        // One is made where it is left out.
        said.getRequired().remove("entryId");
        kind.bodies().forEach(body -> records.members(body, said));
        return said;
    }

    private void children(Kind kind, Schema<Object> whole) {
        Schema<Object> children = identifiers();
        whole.addProperty("children", children);
        whole.addProperty("described", records.value(WhoReader.Description.class, "described"));
        whole.addProperty("unknown", records.value(CohortStatement.Unknown.class, "unknown"));
        if (kind == Kind.COLLECTION) {
            Schema<Object> strata = ValueSchemas.typed("object");
            Schema<Object> name = new Schema<>(SpecVersion.V31);
            name.setPattern("^" + WhoReader.STRATUM + "$");
            strata.setPropertyNames(name);
            strata.setAdditionalProperties(identifiers());
            strata.setDescription("Named parts of the children, such as year-group:10.");
            whole.addProperty("strata", strata);
            whole.setDependentRequired(Map.of("strata", List.of("children")));
        }
        if (kind.mayNameNobody()) {
            Schema<Object> two = new Schema<>(SpecVersion.V31);
            two.addAnyOfItem(having("children", "described"));
            two.addAnyOfItem(having("children", "unknown"));
            two.addAnyOfItem(having("described", "unknown"));
            whole.setNot(two);
        } else {
            whole.addOneOfItem(having("children"));
            whole.addOneOfItem(having("described"));
            whole.addOneOfItem(having("unknown"));
        }
    }

    private static Schema<Object> identifiers() {
        Schema<Object> list = ValueSchemas.typed("array");
        list.setItems(ValueSchemas.of(Identifier.class, "children"));
        list.setMinItems(1);
        return list;
    }

    private static Schema<Object> having(String... members) {
        Schema<Object> having = new Schema<>(SpecVersion.V31);
        having.setRequired(List.of(members));
        return having;
    }

    private void question(Class<? extends Record> question) {
        Schema<Object> asked = RecordSchemas.object();
        records.members(question, asked);
        records.name(questionOf(question), asked);
    }

    private static Schema<Object> oneOf(List<String> names) {
        Schema<Object> either = new Schema<>(SpecVersion.V31);
        names.forEach(name -> either.addOneOfItem(RecordSchemas.reference(name)));
        return either;
    }

    private static Discriminator byKind() {
        Discriminator discriminator = new Discriminator().propertyName("kind");
        for (Kind kind : Kind.values()) {
            discriminator.mapping(kind.code(), "#/components/schemas/" + lineOf(kind));
        }
        return discriminator;
    }
}
