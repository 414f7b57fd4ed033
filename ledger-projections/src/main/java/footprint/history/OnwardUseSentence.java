package footprint.history;

import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.disclosure.OnwardUse;
import footprint.disclosure.OnwardUseReported;
import footprint.projection.PlainEnglish;
import java.util.List;

/** "This child's information was very likely passed on by Example University to Example Archive." */
final class OnwardUseSentence implements EntrySentence<OnwardUseReported> {
    private final PlainEnglish english;

    OnwardUseSentence(PlainEnglish english) {
        this.english = english;
    }

    @Override
    public Class<OnwardUseReported> type() {
        return OnwardUseReported.class;
    }

    @Override
    public String sentence(OnwardUseReported entry, Sureness sureness) {
        return sureness.say("information", done(entry.use()));
    }

    private String done(OnwardUse use) {
        if (!use.onwardRecipients().isEmpty()) {
            return "passed on by " + use.recipient() + " to " + PlainEnglish.recipients(use.onwardRecipients());
        }
        return use.purpose() == null
                ? "linked by " + use.recipient() + " with " + PlainEnglish.list(use.linkedWith())
                : "used by " + use.recipient() + " for "
                        + english.inSentence(CatalogueList.PURPOSES, use.purpose())
                        + " too";
    }

    @Override
    public List<HistoryEntry.Detail> details(OnwardUseReported entry) {
        OnwardUse use = entry.use();
        return new Details(english)
                .add("Reported by", use.recipient())
                .add("Purpose", CatalogueList.PURPOSES, use.purpose())
                .addAll("Linked with", use.linkedWith())
                .add("Recorded by", entry.header().recordedBy().organisation())
                .list();
    }

    @Override
    public List<Code> items(OnwardUseReported entry) {
        return entry.use().items();
    }
}
