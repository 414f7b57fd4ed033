package footprint.country;

import footprint.access.Access;
import footprint.catalogue.Code;
import footprint.collection.Collection;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.Recipient;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is counted under, by the rule of the truth file.
 *
 * @param values of each of {@link #DIMENSIONS}; never none, since what is not said is {@code not-recorded}
 * @param schoolYear null where its date is not known
 */
record Facets(List<List<String>> values, @Nullable Integer schoolYear) {
    static final String NOT_RECORDED = "not-recorded";

    /** All but the stratum, which follows from the children. */
    static final List<String> DIMENSIONS = List.of(
            "kind", "year", "recipient", "recipient-kind", "item", "sensitivity", "purpose", "gateway", "delivery");

    private static final List<String> NOTHING = List.of(NOT_RECORDED);

    /** @param sensitivity the code of an item's sensitivity */
    static Facets of(Line.OfChildren line, Function<Code, String> sensitivity) {
        LocalDate day = day(line.occurred());
        List<Code> items = items(line.said());
        return new Facets(
                List.of(
                        List.of(line.sort().stableName()),
                        day == null ? NOTHING : List.of(String.valueOf(day.getYear())),
                        all(recipients(line.said()).map(Recipient::name)),
                        all(codes(recipients(line.said()).map(Recipient::kind))),
                        all(codes(items.stream())),
                        all(items.stream().map(sensitivity)),
                        all(codes(Stream.ofNullable(purpose(line.said())))),
                        all(codes(Stream.ofNullable(gateway(line.said())))),
                        all(delivery(line.said()))),
                day == null ? null : SchoolCalendar.schoolYear(day));
    }

    /** The values of a dimension, at least one. */
    List<String> of(String dimension) {
        return values.get(DIMENSIONS.indexOf(dimension));
    }

    /** The same of some dimensions only, whatever the school year. */
    Facets only(Set<String> dimensions) {
        List<List<String>> some = new ArrayList<>();
        for (String dimension : DIMENSIONS) {
            some.add(dimensions.contains(dimension) ? of(dimension) : NOTHING);
        }
        return new Facets(List.copyOf(some), null);
    }

    private static List<String> all(Stream<String> some) {
        List<String> all = some.distinct().sorted().toList();
        return all.isEmpty() ? NOTHING : all;
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
        if (said instanceof OnwardUse use) {
            return use.onwardRecipients().stream();
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
        if (said instanceof OnwardUse use) {
            return use.items();
        }
        if (said instanceof Access access) {
            return access.items();
        }
        return said instanceof Collection collection ? collection.items() : List.of();
    }

    private static @Nullable Code purpose(Record said) {
        if (said instanceof Disclosure disclosure) {
            return disclosure.purpose();
        }
        if (said instanceof DeclinedRequest request) {
            return request.purpose();
        }
        if (said instanceof OnwardUse use) {
            return use.purpose();
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
