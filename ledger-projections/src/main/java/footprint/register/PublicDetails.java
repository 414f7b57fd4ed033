package footprint.register;

import footprint.agreement.Terms;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Code;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Recipient;
import footprint.projection.PlainEnglish;
import footprint.register.RegisterEntryPage.Detail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Details of an entry for the public, in the order in which they are to be read; what is not known is left out. What
 * {@link RegisterEntry} says already, such as the agreement, is not said again.
 */
final class PublicDetails {
    private final PlainEnglish english;
    private final List<Detail> gathered = new ArrayList<>();

    private PublicDetails(PlainEnglish english) {
        this.english = english;
    }

    static List<Detail> of(Disclosure disclosure, PlainEnglish english) {
        return new PublicDetails(english)
                .text("Data set", PlainEnglish.capital(PlainEnglish.dataSet(disclosure.dataSet())))
                .text("Version of the data", disclosure.dataSetVersion())
                .texts("Passed on to", names(disclosure.onwardRecipients()))
                .code("Purpose", CatalogueList.PURPOSES, disclosure.purpose())
                .code("Lawful basis", CatalogueList.LAWFUL_BASES, disclosure.lawfulBasis())
                .code("Legal power", CatalogueList.GATEWAYS, disclosure.gateway())
                .text("What it held", disclosure.itemsDescribed())
                .texts("Linked with", disclosure.linkedWith())
                .explained("How identifying", disclosure.identifiability())
                .code("Emergency", CatalogueList.EMERGENCIES, disclosure.emergency())
                .gathered();
    }

    static List<Detail> of(DeclinedRequest request, PlainEnglish english) {
        return new PublicDetails(english)
                .text("Data set", PlainEnglish.capital(PlainEnglish.dataSet(request.dataSet())))
                .text("Asked for", request.itemsDescribed())
                .code("Purpose", CatalogueList.PURPOSES, request.purpose())
                .text("Refused", request.wholly() ? "Wholly" : "In part")
                .code("Refused because", CatalogueList.DECLINED_GROUNDS, request.ground())
                .text("Decided by", request.panel())
                .gathered();
    }

    static List<Detail> of(Terms terms, PlainEnglish english) {
        return new PublicDetails(english)
                .texts("With", terms.recipients())
                .code("Approved by", CatalogueList.APPROVAL_KINDS, terms.approval())
                .text("Reference of the approval", terms.panel())
                .code("Purpose", CatalogueList.PURPOSES, terms.purpose())
                .code("Lawful basis", CatalogueList.LAWFUL_BASES, terms.article6())
                .code("Basis for special categories", CatalogueList.LAWFUL_BASES, terms.article9())
                .text("Condition in Schedule 1", terms.schedule1())
                .text("Impact assessment", terms.dpia())
                .explained("Most identifying allowed", terms.identifiability())
                .text(
                        "Children",
                        terms.cohortDescription() == null ? null : PlainEnglish.capital(terms.cohortDescription()))
                .text("Most children in one release", terms.ceiling() == null ? null : Counts.number(terms.ceiling()))
                .day("From", terms.from())
                .day("Until", terms.until())
                .day("To be deleted by", terms.keepUntil())
                .day("To be reviewed on", terms.review())
                .gathered();
    }

    private PublicDetails text(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            gathered.add(new Detail(label, text));
        }
        return this;
    }

    private PublicDetails texts(String label, List<String> texts) {
        return text(label, texts.isEmpty() ? null : PlainEnglish.list(texts));
    }

    private PublicDetails code(String label, CatalogueList list, @Nullable Code code) {
        return text(label, code == null ? null : english.name(list, code));
    }

    private PublicDetails explained(String label, @Nullable Code tier) {
        return text(label, tier == null ? null : english.explained(CatalogueList.TIERS, tier));
    }

    private PublicDetails day(String label, @Nullable LocalDate day) {
        return text(label, day == null ? null : PlainEnglish.day(day));
    }

    private static List<String> names(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::name).toList();
    }

    private List<Detail> gathered() {
        return List.copyOf(gathered);
    }
}
