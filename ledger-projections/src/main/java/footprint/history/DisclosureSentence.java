package footprint.history;

import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Finding;
import footprint.disclosure.Recipient;
import footprint.projection.PlainEnglish;
import java.util.List;

/** "This child's information from the National Pupil Database was given to Example University for research." */
final class DisclosureSentence implements EntrySentence<DisclosureRecorded> {
    private final PlainEnglish english;

    DisclosureSentence(PlainEnglish english) {
        this.english = english;
    }

    @Override
    public Class<DisclosureRecorded> type() {
        return DisclosureRecorded.class;
    }

    @Override
    public String sentence(DisclosureRecorded entry, Sureness sureness) {
        Disclosure disclosure = entry.disclosure();
        return sureness.say("information from " + PlainEnglish.dataSet(disclosure.dataSet()), done(disclosure));
    }

    private String done(Disclosure disclosure) {
        String recipients = PlainEnglish.recipients(disclosure.recipients());
        String done = switch (disclosure.delivery()) {
            case EXTRACT, LINKAGE, SECURE_DEPOSIT -> "given to " + recipients;
            case SECURE_PROJECT -> "used inside a secure setting by " + recipients;
            case LOOK_UP -> "looked up for " + recipients;
            case MATCH -> "used to answer a question from " + recipients;
            case ONWARD -> "passed on to " + recipients;
        };
        return disclosure.purpose() == null
                ? done
                : done + " for " + english.inSentence(CatalogueList.PURPOSES, disclosure.purpose());
    }

    @Override
    public List<HistoryEntry.Detail> details(DisclosureRecorded entry) {
        Disclosure disclosure = entry.disclosure();
        return new Details(english)
                .add("How", PlainEnglish.capital(disclosure.delivery().words()))
                .add("Version of the data", disclosure.dataSetVersion())
                .addAll("Passed on to", names(disclosure.onwardRecipients()))
                .add(
                        "Agreement",
                        disclosure.agreement() == null
                                ? null
                                : disclosure.agreement().value())
                .add("Lawful basis", CatalogueList.LAWFUL_BASES, disclosure.lawfulBasis())
                .add("Legal power", CatalogueList.GATEWAYS, disclosure.gateway())
                .add("What it held", disclosure.itemsDescribed())
                .addAll("Linked with", disclosure.linkedWith())
                .addExplained("How identifying", CatalogueList.TIERS, disclosure.identifiability())
                .add("Emergency", CatalogueList.EMERGENCIES, disclosure.emergency())
                .add("Recorded by", entry.header().recordedBy().organisation())
                .list();
    }

    @Override
    public HistoryEntry.Sharing sharing(DisclosureRecorded entry) {
        Code purpose = entry.disclosure().purpose();
        return new HistoryEntry.Sharing(
                PlainEnglish.recipients(entry.disclosure().recipients()),
                purpose == null ? null : english.inSentence(CatalogueList.PURPOSES, purpose));
    }

    @Override
    public List<Code> items(DisclosureRecorded entry) {
        return entry.disclosure().items();
    }

    @Override
    public List<String> findings(DisclosureRecorded entry) {
        return entry.findings().stream().map(Finding::words).toList();
    }

    private static List<String> names(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::name).toList();
    }
}
