package footprint.country;

import footprint.access.Access;
import footprint.catalogue.Code;
import footprint.collection.Collection;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Recipient;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is counted under, by the rule of the truth file.
 *
 * @param values of each dimension but the stratum; never none, since what is not said is {@code not-recorded}
 * @param schoolYear null where its date is not known
 */
record Facets(Map<String, List<String>> values, @Nullable Integer schoolYear) {
    static final String NOT_RECORDED = "not-recorded";

    /** @param sensitivity the code of an item's sensitivity */
    static Facets of(Line.OfChildren line, Function<Code, String> sensitivity) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        LocalDate day = day(line.occurred());
        List<Code> items = items(line.said());
        put("kind", Stream.of(line.sort().stableName()), values);
        put("year", Stream.ofNullable(day).map(known -> String.valueOf(known.getYear())), values);
        put("recipient", recipients(line.said()).map(Recipient::name), values);
        put("recipient-kind", codes(recipients(line.said()).map(Recipient::kind)), values);
        put("item", codes(items.stream()), values);
        put("sensitivity", items.stream().map(sensitivity), values);
        put("purpose", codes(Stream.ofNullable(purpose(line.said()))), values);
        put("gateway", codes(Stream.ofNullable(gateway(line.said()))), values);
        put("delivery", delivery(line.said()), values);
        return new Facets(values, day == null ? null : SchoolCalendar.schoolYear(day));
    }

    /** The values of a dimension, at least one. */
    List<String> of(String dimension) {
        return values.getOrDefault(dimension, List.of(NOT_RECORDED));
    }

    /** The same of some dimensions only, whatever the school year. */
    Facets only(Set<String> dimensions) {
        Map<String, List<String>> some = new LinkedHashMap<>(values);
        some.keySet().retainAll(dimensions);
        return new Facets(some, null);
    }

    private static void put(String dimension, Stream<String> some, Map<String, List<String>> values) {
        List<String> all = some.distinct().sorted().toList();
        values.put(dimension, all.isEmpty() ? List.of(NOT_RECORDED) : all);
    }

    private static Stream<String> codes(Stream<? extends @Nullable Code> codes) {
        return codes.filter(Objects::nonNull)
                .map(code -> Objects.requireNonNull(code).value());
    }

    private static @Nullable LocalDate day(Occurred occurred) {
        LocalDate earliest = occurred.earliest();
        return earliest == null ? occurred.latest() : earliest;
    }

    private static Stream<Recipient> recipients(Record said) {
        if (said instanceof Disclosure disclosure) {
            return Stream.concat(disclosure.recipients().stream(), disclosure.onwardRecipients().stream());
        }
        if (said instanceof DeclinedRequest request) {
            return request.requesters().stream();
        }
        return said instanceof Access access
                ? Stream.of(new Recipient(access.organisation(), null, null))
                : Stream.of();
    }

    private static List<Code> items(Record said) {
        if (said instanceof Disclosure disclosure) {
            return disclosure.items();
        }
        if (said instanceof DeclinedRequest request) {
            return request.items();
        }
        return said instanceof Access access ? access.items() : ((Collection) said).items();
    }

    private static @Nullable Code purpose(Record said) {
        if (said instanceof Disclosure disclosure) {
            return disclosure.purpose();
        }
        if (said instanceof DeclinedRequest request) {
            return request.purpose();
        }
        return said instanceof Access access ? access.purpose() : null;
    }

    private static @Nullable Code gateway(Record said) {
        if (said instanceof Disclosure disclosure) {
            return disclosure.gateway();
        }
        return said instanceof Collection collection ? collection.power() : null;
    }

    private static Stream<String> delivery(Record said) {
        return said instanceof Disclosure disclosure
                ? Stream.of(disclosure.delivery().code())
                : Stream.of();
    }
}
