package footprint.projection;

import footprint.catalogue.Catalogue;
import footprint.catalogue.CatalogueList;
import footprint.cohort.CohortExpression;
import footprint.cohort.CohortStatement;
import footprint.collection.CollectionRecorded;
import footprint.disclosure.DisclosureRecorded;
import footprint.entry.Entry;
import footprint.entry.EntryAmended;
import footprint.entry.EntryId;
import footprint.store.StoredEntries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says in words from which entries a described cohort was computed. Collections are named, and disclosures that the public
 * register lists; of anything else it says only that there is another entry, since that may be somebody's look-up. Thread-safe.
 */
public final class CohortWords {
    private static final int MOST_NAMES = 8;
    private static final int KEPT = 10_000;

    private final StoredEntries store;
    private final PlainEnglish english;
    private final Map<EntryId, String> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<EntryId, String> eldest) {
            return size() > KEPT;
        }
    });

    public CohortWords(StoredEntries store, Catalogue catalogue) {
        this.store = store;
        this.english = new PlainEnglish(catalogue);
    }

    /**
     * Begins with a capital and has no full stop.
     *
     * @param holder the entry that holds the cohort
     */
    public String of(EntryId holder, CohortStatement.Described cohort) {
        String known = kept.get(holder);
        if (known == null) {
            known = PlainEnglish.capital(words(CohortExpression.parse(cohort.expression())));
            kept.put(holder, known);
        }
        return known;
    }

    private String words(CohortExpression expression) {
        List<CohortExpression.Named> names = expression.names().toList();
        if (names.size() > MOST_NAMES) {
            long entries = names.stream()
                    .map(CohortExpression.Named::entryId)
                    .distinct()
                    .count();
            return "a combination of " + names.size() + " parts of " + entries
                    + (entries == 1 ? " earlier entry" : " earlier entries");
        }
        return said(expression);
    }

    private String said(CohortExpression expression) {
        if (expression instanceof CohortExpression.And and) {
            return said(and.left()) + ", of these only " + grouped(and.right());
        }
        if (expression instanceof CohortExpression.AndNot andNot) {
            return said(andNot.left()) + ", without " + grouped(andNot.right());
        }
        if (expression instanceof CohortExpression.Or or) {
            return said(or.left()) + ", together with " + grouped(or.right());
        }
        CohortExpression.Named named = (CohortExpression.Named) expression;
        String entry =
                store.find(named.entryId()).map(stored -> name(stored.entry())).orElse("another entry");
        return named.stratum().isEmpty()
                ? "everyone in " + entry
                : named.stratum().replace('-', ' ').replace(':', ' ') + " in " + entry;
    }

    private String grouped(CohortExpression part) {
        return part instanceof CohortExpression.Named ? said(part) : "(" + said(part) + ")";
    }

    private String name(Entry entry) {
        Entry version = entry instanceof EntryAmended amended ? amended.replacement() : entry;
        if (version instanceof CollectionRecorded collected) {
            String census = english.inSentence(
                    CatalogueList.COLLECTIONS, collected.collection().collection());
            String term = collected.collection().term();
            return "the " + census + (term == null ? "" : " of " + term);
        }
        if (version instanceof DisclosureRecorded disclosed && InRegister.lists(disclosed)) {
            return "a disclosure to "
                    + PlainEnglish.recipients(disclosed.disclosure().recipients());
        }
        return "another entry";
    }
}
