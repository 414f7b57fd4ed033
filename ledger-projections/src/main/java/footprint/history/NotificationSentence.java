package footprint.history;

import footprint.catalogue.Code;
import footprint.disclosure.Change;
import footprint.disclosure.RecipientNotified;
import footprint.projection.PlainEnglish;
import java.util.List;

/** "This child's information was corrected, and Example University was told so." */
final class NotificationSentence implements EntrySentence<RecipientNotified> {
    private final PlainEnglish english;

    NotificationSentence(PlainEnglish english) {
        this.english = english;
    }

    @Override
    public Class<RecipientNotified> type() {
        return RecipientNotified.class;
    }

    @Override
    public String sentence(RecipientNotified entry, Sureness sureness) {
        String change = entry.notification().change() == Change.ERASURE ? "erased" : "corrected";
        return sureness.say(
                "information", change + ", and " + entry.notification().recipient() + " was told so");
    }

    @Override
    public List<HistoryEntry.Detail> details(RecipientNotified entry) {
        return new Details(english)
                .add("Recorded by", entry.header().recordedBy().organisation())
                .list();
    }

    @Override
    public List<Code> items(RecipientNotified entry) {
        return List.of();
    }
}
