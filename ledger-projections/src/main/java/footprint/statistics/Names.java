package footprint.statistics;

import footprint.EntryKinds;
import footprint.catalogue.Catalogue;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.entry.EntryKind;
import footprint.projection.PlainEnglish;
import java.util.stream.Stream;

/** What values are called, and how sensitive a data item is. Immutable and thread-safe. */
final class Names {
    private final Catalogue catalogue;
    private final PlainEnglish english;

    Names(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.english = new PlainEnglish(catalogue);
    }

    String name(Dimension dimension, String value) {
        if (value.equals(Dimension.NOT_RECORDED)) {
            return "Not recorded";
        }
        return switch (dimension) {
            case RECIPIENT, YEAR -> value;
            case RECIPIENT_KIND -> name(CatalogueList.RECIPIENT_KINDS, value);
            case ITEM -> name(CatalogueList.DATA_ITEMS, value);
            case GATEWAY -> name(CatalogueList.GATEWAYS, value);
            case PURPOSE -> name(CatalogueList.PURPOSES, value);
            case KIND ->
                EntryKinds.named(value)
                        .map(EntryKind::noun)
                        .map(noun -> PlainEnglish.capital(noun.replaceFirst("^an? ", "")))
                        .orElse(value);
            case DELIVERY, SENSITIVITY -> PlainEnglish.capital(value.replace('-', ' '));
            case STRATUM -> PlainEnglish.capital(value.replace('-', ' ').replace(':', ' '));
        };
    }

    private String name(CatalogueList list, String code) {
        return english.name(list, new Code(code));
    }

    /** Code of the sensitivity; none where the catalogue has no such item. */
    Stream<String> sensitivity(String item) {
        return catalogue.item(new Code(item)).stream()
                .map(known -> known.sensitivity().code());
    }
}
