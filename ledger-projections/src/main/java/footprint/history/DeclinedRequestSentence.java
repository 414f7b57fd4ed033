package footprint.history;

import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.RequestDeclined;
import footprint.projection.PlainEnglish;
import java.util.List;

/** "This child's information from the National Pupil Database was asked for by Example Ltd, which was refused." */
final class DeclinedRequestSentence implements EntrySentence<RequestDeclined> {
    private final PlainEnglish english;

    DeclinedRequestSentence(PlainEnglish english) {
        this.english = english;
    }

    @Override
    public Class<RequestDeclined> type() {
        return RequestDeclined.class;
    }

    @Override
    public String sentence(RequestDeclined entry, Sureness sureness) {
        DeclinedRequest request = entry.request();
        String done = "asked for by " + PlainEnglish.recipients(request.requesters()) + ", and that was refused"
                + (request.wholly() ? "" : " in part");
        return sureness.say("information from " + PlainEnglish.dataSet(request.dataSet()), done);
    }

    @Override
    public List<HistoryEntry.Detail> details(RequestDeclined entry) {
        DeclinedRequest request = entry.request();
        return new Details(english)
                .add("Asked for", request.itemsDescribed())
                .add("Purpose", CatalogueList.PURPOSES, request.purpose())
                .add("Refused because", CatalogueList.DECLINED_GROUNDS, request.ground())
                .add(
                        "Agreement",
                        request.agreement() == null ? null : request.agreement().value())
                .add("Decided by", request.panel())
                .add("Recorded by", entry.header().recordedBy().organisation())
                .list();
    }

    @Override
    public List<Code> items(RequestDeclined entry) {
        return entry.request().items();
    }
}
