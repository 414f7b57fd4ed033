package footprint.recording;

import footprint.catalogue.Catalogue;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.identity.Identifier;
import footprint.identity.IdentifierScan;
import footprint.identity.Identifiers;
import java.util.Map;
import java.util.Optional;

/** Identifiers as schools and colleges in England use them, and the shipped catalogue. Thread-safe. */
record EnglishVocabulary(Catalogue catalogue) implements Vocabulary {
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
    public boolean knows(String member, Code code) {
        return listOf(member)
                .filter(list -> catalogue.find(list, code).isPresent())
                .isPresent();
    }

    /** The list that a member's codes come from. */
    static Optional<CatalogueList> listOf(String member) {
        return Optional.ofNullable(LIST_OF_MEMBER.get(member));
    }
}
