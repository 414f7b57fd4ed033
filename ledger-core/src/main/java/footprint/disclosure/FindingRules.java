package footprint.disclosure;

import footprint.agreement.AgreementState;
import footprint.agreement.Terms;
import footprint.catalogue.Catalogue;
import footprint.catalogue.Code;
import footprint.catalogue.Tier;
import footprint.cohort.CohortStatement;
import footprint.cohort.PublishedCounts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules a disclosure is held against, one for each finding but {@link Finding#NO_AGREEMENT}. */
final class FindingRules {
    /** Whether a disclosure strays from its agreement in one way. */
    interface Rule {
        boolean strays(AgreementState agreement, RecordDisclosure command);
    }

    /** A rule under the name of what it finds. */
    record Named(Finding finding, Rule rule) {}

    private final Catalogue catalogue;

    FindingRules(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** In the order in which findings are recorded. */
    List<Named> all() {
        return List.of(
                new Named(Finding.NOT_IN_FORCE, FindingRules::notInForce),
                new Named(Finding.ITEMS_NOT_COVERED, FindingRules::itemsNotCovered),
                new Named(Finding.OTHER_RECIPIENT, FindingRules::otherRecipient),
                new Named(Finding.MORE_CHILDREN_THAN_AGREED, FindingRules::moreChildrenThanAgreed),
                new Named(Finding.MORE_IDENTIFYING_THAN_AGREED, this::moreIdentifyingThanAgreed));
    }

    private static boolean notInForce(AgreementState agreement, RecordDisclosure command) {
        return !agreement.overlaps(command.header().occurred());
    }

    private static boolean itemsNotCovered(AgreementState agreement, RecordDisclosure command) {
        return !Set.copyOf(agreement.terms().items())
                .containsAll(command.disclosure().items());
    }

    private static boolean otherRecipient(AgreementState agreement, RecordDisclosure command) {
        List<String> agreed = agreement.terms().recipients();
        return command.disclosure()
                .everyRecipient()
                .anyMatch(recipient -> agreed.stream().noneMatch(recipient::isCalled));
    }

    /** A matter of one release: what is agreed over several is for statistics and alerts. */
    private static boolean moreChildrenThanAgreed(AgreementState agreement, RecordDisclosure command) {
        Long ceiling = agreement.terms().ceiling();
        return ceiling != null
                && count(command.cohort()).filter(count -> count > ceiling).isPresent();
    }

    private boolean moreIdentifyingThanAgreed(AgreementState agreement, RecordDisclosure command) {
        Terms terms = agreement.terms();
        Optional<Tier> agreed = tier(terms.identifiability());
        Optional<Tier> given = tier(command.disclosure().identifiability());
        return agreed.isPresent() && given.isPresent() && given.get().moreIdentifyingThan(agreed.get());
    }

    private Optional<Tier> tier(@Nullable Code code) {
        return Optional.ofNullable(code).flatMap(catalogue::tier);
    }

    private static Optional<Long> count(CohortStatement cohort) {
        if (cohort instanceof CohortStatement.Listed listed) {
            return Optional.of(listed.count());
        }
        if (cohort instanceof CohortStatement.Described described) {
            return Optional.of(described.count());
        }
        return Optional.ofNullable(((CohortStatement.Unknown) cohort).published())
                .map(PublishedCounts::childrenDisclosed);
    }
}
