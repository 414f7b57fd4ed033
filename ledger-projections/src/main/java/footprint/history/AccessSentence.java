package footprint.history;

import footprint.access.AccessRecorded;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.projection.PlainEnglish;
import java.util.List;

/** "This child's information was looked at by Example Council, in the role of attendance officer." */
final class AccessSentence implements EntrySentence<AccessRecorded> {
    private final PlainEnglish english;

    AccessSentence(PlainEnglish english) {
        this.english = english;
    }

    @Override
    public Class<AccessRecorded> type() {
        return AccessRecorded.class;
    }

    @Override
    public String sentence(AccessRecorded entry, Sureness sureness) {
        String who = entry.access().organisation() + ", in the role of "
                + entry.access().role().replace('-', ' ');
        return sureness.say("information", "looked at by " + who);
    }

    @Override
    public List<HistoryEntry.Detail> details(AccessRecorded entry) {
        return new Details(english)
                .add("Purpose given", CatalogueList.PURPOSES, entry.access().purpose())
                .add("System", entry.access().system())
                .add("Recorded by", entry.header().recordedBy().organisation())
                .list();
    }

    @Override
    public HistoryEntry.Sharing sharing(AccessRecorded entry) {
        Code purpose = entry.access().purpose();
        return new HistoryEntry.Sharing(
                entry.access().organisation(),
                purpose == null ? null : english.inSentence(CatalogueList.PURPOSES, purpose));
    }

    @Override
    public List<Code> items(AccessRecorded entry) {
        return entry.access().items();
    }
}
