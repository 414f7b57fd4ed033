package footprint.disclosure;

import footprint.agreement.AgreementState;
import footprint.catalogue.Catalogue;
import footprint.cohort.Certainty;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Decides what is recorded of a disclosure: always the disclosure, and how it strays from its agreement. Thread-safe. */
@Component
public class Disclosures {
    private final FindingRules rules;

    public Disclosures(Catalogue catalogue) {
        this.rules = new FindingRules(catalogue);
    }

    /** @param agreement the agreement that the disclosure names, from its own events; empty if there is none on record */
    public DisclosureRecorded decide(Optional<AgreementState> agreement, RecordDisclosure command) {
        return new DisclosureRecorded(
                command.header(),
                command.disclosure(),
                command.cohort(),
                agreement.map(AgreementState::version).orElse(null),
                agreement.map(state -> findings(state, command)).orElseGet(() -> withoutAgreement(command)));
    }

    private List<Finding> findings(AgreementState agreement, RecordDisclosure command) {
        return rules.all().stream()
                .filter(named -> named.rule().strays(agreement, command))
                .map(FindingRules.Named::finding)
                .toList();
    }

    /** Of a published disclosure whose source names no agreement nobody can tell whether there was one. */
    private static List<Finding> withoutAgreement(RecordDisclosure command) {
        boolean namesOne = command.disclosure().agreement() != null;
        boolean fromPublishedHistory = command.cohort().certainty() == Certainty.UNKNOWN;
        return namesOne || !fromPublishedHistory ? List.of(Finding.NO_AGREEMENT) : List.of();
    }
}
