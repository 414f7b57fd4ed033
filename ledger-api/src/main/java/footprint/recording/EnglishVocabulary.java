package footprint.recording;

import footprint.catalogue.Catalogue;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.identity.Identifier;
import footprint.identity.IdentifierScan;
import footprint.identity.Identifiers;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Identifiers as schools and colleges in England use them, and the shipped catalogue. Thread-safe. */
record EnglishVocabulary(Catalogue catalogue) implements Vocabulary {
    private static final int NEAREST = 3;
    private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();
    private static final Map<String, CatalogueList> LIST_OF_MEMBER = Map.ofEntries(
            Map.entry("items", CatalogueList.DATA_ITEMS),
            Map.entry("kind", CatalogueList.RECIPIENT_KINDS),
            Map.entry("collection", CatalogueList.COLLECTIONS),
            Map.entry("power", CatalogueList.GATEWAYS),
            Map.entry("gateway", CatalogueList.GATEWAYS),
            Map.entry("lawfulBasis", CatalogueList.LAWFUL_BASES),
            Map.entry("article6", CatalogueList.LAWFUL_BASES),
            Map.entry("article9", CatalogueList.LAWFUL_BASES),
            Map.entry("purpose", CatalogueList.PURPOSES),
            Map.entry("identifiability", CatalogueList.TIERS),
            Map.entry("approval", CatalogueList.APPROVAL_KINDS),
            Map.entry("ground", CatalogueList.DECLINED_GROUNDS),
            Map.entry("emergency", CatalogueList.EMERGENCIES),
            Map.entry("reason", CatalogueList.AGREEMENT_END_REASONS));

    @Override
    public Identifier identifier(String text) {
        return Identifiers.parse(text);
    }

    @Override
    public boolean holdsIdentifier(String text) {
        return IdentifierScan.findIn(text);
    }

    @Override
    public Optional<String> objection(String member, Code code) {
        return listOf(member)
                .filter(list -> catalogue.find(list, code).isEmpty())
                .map(list -> "The catalogue's list " + list.slug() + " has no such code. The nearest are "
                        + nearest(list, code) + "; GET /v1/catalogue shows them all.");
    }

    private String nearest(CatalogueList list, Code code) {
        return catalogue.list(list).stream()
                .map(listing -> listing.code().value())
                .sorted(Comparator.comparing(known -> -LIKENESS.apply(known, code.value())))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
    }

    /** The list that a member's codes come from. */
    static Optional<CatalogueList> listOf(String member) {
        return Optional.ofNullable(LIST_OF_MEMBER.get(member));
    }
}
