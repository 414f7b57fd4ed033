package footprint.history;

import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.collection.CollectionRecorded;
import footprint.projection.PlainEnglish;
import java.util.List;

/** "This child's information was collected in the school census (spring)." */
final class CollectionSentence implements EntrySentence<CollectionRecorded> {
    private final PlainEnglish english;

    CollectionSentence(PlainEnglish english) {
        this.english = english;
    }

    @Override
    public Class<CollectionRecorded> type() {
        return CollectionRecorded.class;
    }

    @Override
    public String sentence(CollectionRecorded entry, Sureness sureness) {
        String collection =
                english.inSentence(CatalogueList.COLLECTIONS, entry.collection().collection());
        return sureness.say("information", "collected in the " + collection);
    }

    @Override
    public List<HistoryEntry.Detail> details(CollectionRecorded entry) {
        String term = entry.collection().term();
        return new Details(english)
                .add("Term", term == null ? null : PlainEnglish.capital(term))
                .add("Collected from", entry.collection().provider())
                .add("Legal power", CatalogueList.GATEWAYS, entry.collection().power())
                .add("Recorded by", entry.header().recordedBy().organisation())
                .list();
    }

    @Override
    public List<Code> items(CollectionRecorded entry) {
        return entry.collection().items();
    }
}
