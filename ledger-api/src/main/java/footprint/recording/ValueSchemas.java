package footprint.recording;

import footprint.agreement.AgreementId;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.cohort.CohortExpression;
import footprint.disclosure.Change;
import footprint.disclosure.Delivery;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.erasure.Ground;
import footprint.erasure.Outcome;
import footprint.identity.Identifier;
import footprint.statistics.Dimension;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Schemas (JSON Schema 2020-12) of the single values that {@link ValueReader} reads. Pure. */
final class ValueSchemas {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
    private static final String END = "(\\.\\.|" + DAY + ")";
    private static final String UUID_OF_VERSION_7 =
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-7[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}";

    private ValueSchemas() {}

    /** @param member name of the member, by which a code's list is told */
    static Schema<Object> of(Class<?> type, String member) {
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        if (type == long.class || type == Long.class) {
            return wholeNumber("int64", ValueReader.LARGEST);
        }
        if (type == int.class || type == Integer.class) {
            return wholeNumber("int32", Integer.MAX_VALUE);
        }
        Schema<Object> text = typed("string");
        if (type == String.class) {
            text.minLength(1).maxLength(ValueReader.LONGEST_TEXT).pattern("\\S");
            return text;
        }
        return special(type, member, text);
    }

    private static Schema<Object> special(Class<?> type, String member, Schema<Object> text) {
        if (type == Code.class) {
            text.pattern(whole(Code.FORM.pattern()))
                    .description("A code of the catalogue's list "
                            + EnglishVocabulary.listOf(member)
                                    .map(CatalogueList::slug)
                                    .orElseThrow()
                            + "; GET /v1/catalogue shows them.");
        } else if (type == AgreementId.class) {
            text.pattern(whole(AgreementId.FORM.pattern()))
                    .description("The reference of a sharing agreement, such as DSAP-2024-17; no UUID.");
        } else if (type == EntryId.class) {
            text.format("uuid").pattern(whole(UUID_OF_VERSION_7)).description("A UUID of version 7 (RFC 9562).");
        } else if (type == LocalDate.class) {
            text.format("date").pattern(whole(DAY));
        } else if (type == Occurred.class) {
            text.pattern(whole("(" + DAY + "(T\\S+)?|" + END + "/" + END + ")"))
                    .description(
                            "As in ISO 8601-2: a moment (2024-03-01T10:15:00Z), a day (2024-03-01), or an interval"
                                    + " whose ends may be open (2012-04-01/2016-10-31, ../2019-12-31, ../..). Not in the future.");
        } else if (type == Identifier.class) {
            text.minLength(1)
                    .description("What a child is known by elsewhere: a UPN or a ULN, told apart by its form or by a"
                            + " prefix (upn:, uln:).");
        } else if (type == CohortExpression.class) {
            text.minLength(1)
                    .maxLength(CohortExpression.LONGEST)
                    .description("Set algebra over cohorts and strata of earlier entries: entry(ID), entry(ID,"
                            + " \"STRATUM\"), and, and not, or, brackets.");
        } else if (type == Delivery.class) {
            text.setEnum(codes(Delivery.values(), Delivery::code));
        } else if (type == Change.class) {
            text.setEnum(codes(Change.values(), Change::code));
        } else if (type == CorrectionReason.class) {
            text.setEnum(codes(CorrectionReason.values(), CorrectionReason::code));
        } else if (type == Outcome.class) {
            text.setEnum(codes(Outcome.values(), Outcome::code));
        } else if (type == Ground.class) {
            text.setEnum(codes(Ground.values(), Ground::code));
        } else if (type == Dimension.class) {
            text.setEnum(codes(Dimension.values(), Dimension::code));
        } else {
            throw new IllegalStateException("requests hold no " + type.getSimpleName());
        }
        return text;
    }

    static Schema<Object> typed(String type) {
        Schema<Object> schema = new Schema<>(SpecVersion.V31);
        schema.addType(type);
        return schema;
    }

    private static Schema<Object> wholeNumber(String format, long most) {
        Schema<Object> number = typed("integer");
        number.format(format).minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(most));
        return number;
    }

    private static <T> List<Object> codes(T[] values, java.util.function.Function<T, String> code) {
        return Arrays.stream(values).<Object>map(code).toList();
    }

    private static String whole(String pattern) {
        return "^" + pattern + "$";
    }
}
