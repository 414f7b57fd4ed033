package footprint.demo;

import footprint.catalogue.Code;
import footprint.cohort.PublishedCounts;
import footprint.disclosure.Delivery;
import footprint.disclosure.Recipient;
import footprint.entry.EntryId;
import footprint.entry.Occurred;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of {@code npd-disclosures.csv}, read. */
record PublishedRow(Map<String, String> fields) {
    /** What tells one published disclosure from every other. */
    private static final List<String> NATURAL_KEY = List.of(
            "date_from", "date_to", "recipient", "delivery", "data_set", "cohort_description", "note", "source");

    private static final String NOT_SAID = "The source does not say which children.";

    String field(String column) {
        return fields.get(column);
    }

    /** Present text of a column, or null. */
    @Nullable
    String text(String column) {
        String value = field(column);
        return value.isEmpty() ? null : value;
    }

    /** The same row has the same id for ever: the day it is dated by, and a digest of its natural key. */
    EntryId entryId() {
        LocalDate latest = occurred().latest();
        long millis = latest == null
                ? 0
                : latest.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        String key = NATURAL_KEY.stream().map(this::field).collect(Collectors.joining("\u001f"));
        return EntryId.at(millis, Arrays.copyOf(sha256(key), 10));
    }

    Occurred occurred() {
        String from = field("date_from");
        String to = field("date_to");
        if (!from.isEmpty() && from.equals(to)) {
            return Occurred.parse(from);
        }
        return Occurred.parse((from.isEmpty() ? ".." : from) + "/" + (to.isEmpty() ? ".." : to));
    }

    /** Several are parted by semicolons; the kind is the first one's. */
    List<Recipient> recipients(Map<String, String> countries) {
        String[] names = field("recipient").split("\\s*;\\s*");
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Recipient(names[i], i == 0 ? kind() : null, countries.get(names[i])))
                .toList();
    }

    private @Nullable Code kind() {
        String kind = text("recipient_kind");
        return kind == null ? null : slug(kind);
    }

    Delivery delivery() {
        return Delivery.parse(slug(field("delivery")).value());
    }

    @Nullable
    Code identifiability() {
        String tier = text("tier");
        return tier == null ? null : slug("tier " + tier);
    }

    String description() {
        String described = text("cohort_description");
        return described == null ? NOT_SAID : described;
    }

    PublishedCounts published() {
        return new PublishedCounts(
                count("requests"),
                count("requests_answered"),
                count("children_requested"),
                count("children_disclosed"));
    }

    private @Nullable Long count(String column) {
        String digits = text(column);
        return digits == null ? null : Long.valueOf(digits);
    }

    boolean disputed() {
        return field("note").startsWith("disputed");
    }

    /** Title, then addresses, parted by bars. */
    String citation() {
        return Stream.of(field("source"), field("source_address"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    private static Code slug(String words) {
        return new Code(words.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
