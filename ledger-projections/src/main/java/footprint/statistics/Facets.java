package footprint.statistics;

import footprint.EntryKinds;
import footprint.access.AccessRecorded;
import footprint.catalogue.Code;
import footprint.cohort.AboutChildren;
import footprint.collection.CollectionRecorded;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.OnwardUseReported;
import footprint.disclosure.Recipient;
import footprint.disclosure.RequestDeclined;
import footprint.entry.Occurred;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an entry is counted under. Immutable.
 *
 * @param values of the dimensions that it says something of; sensitivity and stratum are worked out from others
 * @param schoolYear the calendar year in whose September its school year began; null where its date is not known
 */
record Facets(Map<Dimension, List<String>> values, @Nullable Integer schoolYear) {
    static Facets of(AboutChildren entry) {
        EnumMap<Dimension, List<String>> values = new EnumMap<>(Dimension.class);
        put(values, Dimension.KIND, Stream.of(EntryKinds.of(entry).name()));
        LocalDate day = day(entry.header().occurred());
        put(values, Dimension.YEAR, Stream.ofNullable(day).map(known -> String.valueOf(known.getYear())));
        said(entry, values);
        return new Facets(values, day == null ? null : schoolYear(day));
    }

    private static void said(AboutChildren entry, Map<Dimension, List<String>> values) {
        if (entry instanceof DisclosureRecorded disclosed) {
            Disclosure disclosure = disclosed.disclosure();
            recipients(values, disclosure.everyRecipient().toList());
            put(values, Dimension.DELIVERY, Stream.of(disclosure.delivery().code()));
            codes(values, Dimension.ITEM, disclosure.items().stream());
            codes(values, Dimension.GATEWAY, Stream.ofNullable(disclosure.gateway()));
            codes(values, Dimension.PURPOSE, Stream.ofNullable(disclosure.purpose()));
        } else if (entry instanceof RequestDeclined declined) {
            DeclinedRequest request = declined.request();
            recipients(values, request.requesters());
            codes(values, Dimension.ITEM, request.items().stream());
            codes(values, Dimension.PURPOSE, Stream.ofNullable(request.purpose()));
        } else if (entry instanceof AccessRecorded looked) {
            put(
                    values,
                    Dimension.RECIPIENT,
                    Stream.of(looked.access().organisation().strip()));
            codes(values, Dimension.ITEM, looked.access().items().stream());
            codes(values, Dimension.PURPOSE, Stream.of(looked.access().purpose()));
        } else if (entry instanceof OnwardUseReported reported) {
            recipients(values, reported.use().onwardRecipients());
            codes(values, Dimension.ITEM, reported.use().items().stream());
            codes(values, Dimension.PURPOSE, Stream.ofNullable(reported.use().purpose()));
        } else if (entry instanceof CollectionRecorded collected) {
            codes(values, Dimension.ITEM, collected.collection().items().stream());
            codes(values, Dimension.GATEWAY, Stream.of(collected.collection().power()));
        }
    }

    private static void recipients(Map<Dimension, List<String>> values, List<Recipient> recipients) {
        put(
                values,
                Dimension.RECIPIENT,
                recipients.stream().map(recipient -> recipient.name().strip()));
        codes(
                values,
                Dimension.RECIPIENT_KIND,
                recipients.stream().map(Recipient::kind).filter(Objects::nonNull));
    }

    private static void codes(Map<Dimension, List<String>> values, Dimension dimension, Stream<Code> codes) {
        put(values, dimension, codes.map(Code::value));
    }

    private static void put(Map<Dimension, List<String>> values, Dimension dimension, Stream<String> some) {
        List<String> all = some.distinct().sorted().toList();
        if (!all.isEmpty()) {
            values.put(dimension, all);
        }
    }

    /** The first day on which it can have happened, or else the last; null where neither is known. */
    private static @Nullable LocalDate day(Occurred occurred) {
        LocalDate earliest = occurred.earliest();
        return earliest == null ? occurred.latest() : earliest;
    }

    private static int schoolYear(LocalDate day) {
        return day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1;
    }
}
