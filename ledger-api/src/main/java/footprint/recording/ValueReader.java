package footprint.recording;

import footprint.agreement.AgreementId;
import footprint.catalogue.Code;
import footprint.cohort.CohortExpression;
import footprint.cohort.ExpressionRefused;
import footprint.disclosure.Change;
import footprint.disclosure.Delivery;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import footprint.erasure.Ground;
import footprint.erasure.Outcome;
import footprint.identity.Identifier;
import footprint.statistics.Dimension;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one value of a request. What is wrong is told by rule, never by value. Thread-safe. */
final class ValueReader {
    /** Records that stand in JSON as one text. */
    static final Set<Class<?>> READ = Set.of(AgreementId.class, Code.class, EntryId.class);

    static final int LONGEST_TEXT = 4_000;
    static final long LARGEST = 1L << 53;

    private final Vocabulary vocabulary;

    ValueReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param type what the domain wants
     * @param member name of the member, by which the catalogue tells what a code is for
     * @return null with a fault where the value cannot be read
     */
    @Nullable
    Object read(Class<?> type, String member, JsonNode node, String pointer, Faults faults) {
        if (type == boolean.class || type == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : wrong(pointer, "Write true or false here.", faults);
        }
        if (type == Long.class || type == long.class || type == Integer.class || type == int.class) {
            return number(type, node, pointer, faults);
        }
        if (!node.isString()) {
            return wrong(pointer, "This must be a text, in quotation marks.", faults);
        }
        String text = node.stringValue();
        if (type == String.class) {
            return text(text, pointer, faults);
        }
        if (type == Code.class) {
            return code(member, text, pointer, faults);
        }
        if (type == Identifier.class) {
            return parsed(vocabulary::identifier, text, pointer, faults);
        }
        return parsed(parserOf(type), text, pointer, faults);
    }

    private static Function<String, ?> parserOf(Class<?> type) {
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        if (type == Occurred.class) {
            return Occurred::parse;
        }
        if (type == EntryId.class) {
            return ValueReader::entryId;
        }
        if (type == AgreementId.class) {
            return AgreementId::new;
        }
        if (type == Delivery.class) {
            return Delivery::parse;
        }
        if (type == Change.class) {
            return Change::parse;
        }
        if (type == CohortExpression.class) {
            return CohortExpression::parse;
        }
        if (type == CorrectionReason.class) {
            return CorrectionReason::parse;
        }
        if (type == Outcome.class) {
            return Outcome::parse;
        }
        if (type == Ground.class) {
            return Ground::parse;
        }
        if (type == Dimension.class) {
            return Dimension::parse;
        }
        throw new IllegalStateException("requests hold no " + type.getSimpleName());
    }

    private static EntryId entryId(String text) {
        try {
            return EntryId.parse(text);
        } catch (IllegalArgumentException e) {
            // The JDK's own words repeat the text.
            throw new IllegalArgumentException("an entry id is a UUID of version 7, 36 characters long", e);
        }
    }

    private static @Nullable Object parsed(Function<String, ?> parser, String text, String pointer, Faults faults) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            return wrong(pointer, "Write a day as 2024-03-01.", faults);
        } catch (ExpressionRefused e) {
            return wrong(pointer, e.inWords(text), faults);
        } catch (IllegalArgumentException e) {
            return wrong(pointer, sentence(e), faults);
        }
    }

    private @Nullable Code code(String member, String text, String pointer, Faults faults) {
        Code code = (Code) parsed(Code::new, text, pointer, faults);
        Optional<String> objection = code == null ? Optional.empty() : vocabulary.objection(member, code);
        objection.ifPresent(sentence -> faults.add(pointer, sentence));
        return objection.isPresent() ? null : code;
    }

    private @Nullable String text(String text, String pointer, Faults faults) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            wrong(
                    pointer,
                    "This text must have from 1 to " + LONGEST_TEXT
                            + " characters; leave the member out if it is not known.",
                    faults);
            return null;
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            wrong(pointer, "This text holds half of a character, which UTF-8 cannot write; take it out.", faults);
            return null;
        }
        if (vocabulary.holdsIdentifier(text)) {
            wrong(
                    pointer,
                    "This text holds what looks like a child's identifier; take it out, no text may name a child.",
                    faults);
            return null;
        }
        return text;
    }

    private static @Nullable Object number(Class<?> type, JsonNode node, String pointer, Faults faults) {
        boolean small = type == Integer.class || type == int.class;
        long most = small ? Integer.MAX_VALUE : LARGEST;
        if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0 || node.longValue() > most) {
            return wrong(pointer, "This must be a whole number from 0 to " + most + ".", faults);
        }
        if (small) {
            return (int) node.longValue();
        }
        return node.longValue();
    }

    /** What a domain type says is wrong, as a sentence. */
    static String sentence(Throwable cause) {
        String message = cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? cause.getMessage()
                : "this value has not the form that is needed here";
        String sentence = message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private static @Nullable Object wrong(String pointer, String detail, Faults faults) {
        faults.add(pointer, detail);
        return null;
    }
}
