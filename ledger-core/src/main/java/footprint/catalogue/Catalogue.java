package footprint.catalogue;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every code the ledger knows, by list. Immutable and thread-safe; look-ups cost one hash. A code that is not in it is
 * refused where requests come in, with the nearest ones there are, since nobody could explain it to a parent: what the lists
 * do not cover needs a row first. What is on record stays readable whatever becomes of the lists, so look-ups may find nothing.
 */
public final class Catalogue {
    private final Map<CatalogueList, Map<Code, Listing>> lists;

    private Catalogue(Map<CatalogueList, Map<Code, Listing>> lists) {
        this.lists = lists;
    }

    /**
     * The catalogue that is shipped.
     *
     * @throws IllegalStateException that names file and row if a data file is broken
     */
    public static Catalogue load() {
        Map<CatalogueList, Map<Code, Listing>> lists = new EnumMap<>(CatalogueList.class);
        for (CatalogueList list : CatalogueList.values()) {
            lists.put(list, CatalogueFile.read(list));
        }
        return new Catalogue(lists);
    }

    /** The rows of a list in the order of its file. */
    public Collection<Listing> list(CatalogueList list) {
        return rows(list).values();
    }

    public Optional<Listing> find(CatalogueList list, Code code) {
        return Optional.ofNullable(rows(list).get(code));
    }

    public Optional<DataItem> item(Code code) {
        return find(CatalogueList.DATA_ITEMS, code).map(DataItem.class::cast);
    }

    public Optional<Tier> tier(Code code) {
        return find(CatalogueList.TIERS, code).map(Tier.class::cast);
    }

    public Optional<CensusOrReturn> collection(Code code) {
        return find(CatalogueList.COLLECTIONS, code).map(CensusOrReturn.class::cast);
    }

    /** A row of one of the simple lists: a code with its words and nothing else. */
    public Optional<Term> term(CatalogueList list, Code code) {
        return find(list, code).filter(Term.class::isInstance).map(Term.class::cast);
    }

    private Map<Code, Listing> rows(CatalogueList list) {
        return lists.getOrDefault(list, Map.of());
    }
}
