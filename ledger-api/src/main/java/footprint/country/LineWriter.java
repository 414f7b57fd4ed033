package footprint.country;

import footprint.entry.Occurred;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes lines as JSON, children one after the other. For one thread. */
final class LineWriter {
    /** So many children are in many lists each; of more, few are in any that stands in a line. */
    private static final int REMEMBERED = 200_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Pupils pupils;
    private final List<Slice> everyone;
    private final @Nullable String[] upns;

    LineWriter(Country country) {
        pupils = country.pupils();
        everyone = country.everyone();
        upns = new @Nullable String[Math.min(REMEMBERED, pupils.count())];
    }

    /** Without a line break at its end. */
    void write(Line line, OutputStream to) {
        try (JsonGenerator json = JSON.createGenerator(new Open(to))) {
            json.writeStartObject();
            common(line, json);
            if (line instanceof Line.OfChildren of) {
                said(of.said(), json);
                whose(of, json);
            } else {
                own(line, json);
            }
            json.writeEndObject();
        }
    }

    /** As {@link #write}, but the children come in a file of their own. */
    void writeMetadata(Line.OfChildren line, OutputStream to) {
        try (JsonGenerator json = JSON.createGenerator(new Open(to))) {
            json.writeStartObject();
            common(line, json);
            said(line.said(), json);
            json.writeEndObject();
        }
    }

    private static void common(Line line, JsonGenerator json) {
        json.writeStringProperty("kind", line.kind());
        json.writeStringProperty("entryId", line.id().toString());
        shared(line.occurred(), line, json);
    }

    private static void shared(Occurred occurred, Line line, JsonGenerator json) {
        json.writeStringProperty("occurred", occurred.toString());
        json.writePOJOProperty("recordedBy", line.recordedBy());
        json.writeStringProperty("source", Telling.source(line.recordedBy()));
    }

    /** The record's members beside the others; a list without elements is left out. */
    private static void said(Record said, JsonGenerator json) {
        JsonNode tree = Objects.requireNonNull(JSON.<JsonNode>valueToTree(said));
        for (Map.Entry<String, JsonNode> member : tree.properties()) {
            if (!member.getValue().isArray() || !member.getValue().isEmpty()) {
                json.writeName(member.getKey());
                json.writeTree(member.getValue());
            }
        }
    }

    private void whose(Line.OfChildren of, JsonGenerator json) {
        if (of.whose() instanceof Whose.Listed listed) {
            json.writeName("children");
            children(listed.members(), everyone, json);
            of.strata().ifPresent(roll -> strata(roll, json));
        } else if (of.whose() instanceof Whose.Described described) {
            json.writeName("described");
            json.writeStartObject();
            json.writeStringProperty("expression", described.members().expression());
            json.writeStringProperty("description", described.description());
            json.writeEndObject();
        } else if (of.whose() instanceof Whose.Unknown unknown) {
            json.writePOJOProperty("unknown", unknown);
        }
    }

    private void strata(Roll roll, JsonGenerator json) {
        // Slices of their own: the strata of a roll are written once, and are too many to be kept for a nation.
        List<Slice> all = Slice.all(pupils);
        json.writeName("strata");
        json.writeStartObject();
        all.stream()
                .flatMap(slice -> slice.strata(roll).keySet().stream())
                .distinct()
                .sorted()
                .forEach(name -> {
                    json.writeName(name);
                    children(new Members.InStratum(roll, name), all, json);
                });
        json.writeEndObject();
    }

    private void children(Members members, List<Slice> slices, JsonGenerator json) {
        json.writeStartArray();
        members.forEach(slices, child -> json.writeString(upn(child)));
        json.writeEndArray();
    }

    private String upn(int child) {
        if (child >= upns.length) {
            return pupils.upn(child);
        }
        String known = upns[child];
        if (known == null) {
            known = pupils.upn(child);
            upns[child] = known;
        }
        return known;
    }

    private void own(Line line, JsonGenerator json) {
        if (line instanceof Line.OfAgreement of) {
            json.writeStringProperty("agreement", of.agreement().value());
            said(of.terms(), json);
        } else if (line instanceof Line.EndOfAgreement end) {
            json.writeStringProperty("agreement", end.agreement().value());
            json.writeStringProperty("lastDay", end.lastDay().toString());
            json.writeStringProperty("reason", end.reason().value());
        } else if (line instanceof Line.OfCoverage of) {
            said(of.coverage(), json);
        } else if (line instanceof Line.Amendment of) {
            json.writeStringProperty("amends", of.amends().toString());
            json.writeNumberProperty("replacesVersion", 1);
            json.writeStringProperty("reason", of.reason().code());
            json.writeName("replacement");
            json.writeStartObject();
            json.writeStringProperty("kind", of.replacement().kind());
            shared(of.replacement().occurred(), of.replacement(), json);
            said(of.replacement().said(), json);
            whose(of.replacement(), json);
            json.writeEndObject();
        } else if (line instanceof Line.Withdrawal of) {
            json.writeStringProperty("withdraws", of.withdraws().toString());
            json.writeStringProperty("reason", of.reason().code());
        } else if (line instanceof Line.Destruction of) {
            json.writeStringProperty("disclosure", of.disclosure().toString());
            json.writeStringProperty("recipient", of.recipient());
            json.writeStringProperty("certificate", of.certificate());
        }
    }

    /** A stream that stays open, since many lines go into one file. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream to) {
            super(to);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
