package footprint.register;

import footprint.EntryKinds;
import footprint.agreement.AgreementApproved;
import footprint.agreement.AgreementId;
import footprint.cohort.CohortStatement;
import footprint.disclosure.Disclosure;
import footprint.disclosure.DisclosureRecorded;
import footprint.disclosure.Recipient;
import footprint.disclosure.RequestDeclined;
import footprint.projection.EntryLife;
import footprint.projection.PlainEnglish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells an entry in one line of the register. */
final class RegisterTeller {
    private RegisterTeller() {}

    static RegisterEntry line(EntryLife life) {
        if (life.current() instanceof DisclosureRecorded disclosed) {
            Disclosure disclosure = disclosed.disclosure();
            return line(
                    life,
                    "Given to " + PlainEnglish.recipients(disclosure.recipients()),
                    disclosure.recipients(),
                    disclosure.dataSet(),
                    disclosure.delivery().words(),
                    disclosure.agreement());
        }
        RequestDeclined declined = (RequestDeclined) life.current();
        return line(
                life,
                "Refused to " + PlainEnglish.recipients(declined.request().requesters()),
                declined.request().requesters(),
                declined.request().dataSet(),
                "",
                declined.request().agreement());
    }

    private static RegisterEntry line(
            EntryLife life,
            String title,
            List<Recipient> recipients,
            String dataSet,
            String delivery,
            @Nullable AgreementId agreement) {
        CohortStatement.Unknown published = life.cohort() instanceof CohortStatement.Unknown unknown ? unknown : null;
        return new RegisterEntry(
                life.id(),
                EntryKinds.of(life.current()).name(),
                life.current().header().occurred(),
                title,
                recipients,
                dataSet,
                delivery,
                Counts.children(life.cohort()),
                life.cohort() == null ? null : life.cohort().certainty(),
                published != null && published.disputed(),
                state(life),
                published == null ? null : published.citation(),
                agreement);
    }

    static RegisterEntry line(AgreementLife life) {
        List<String> names = life.terms().recipients();
        Long ceiling = life.terms().ceiling();
        return new RegisterEntry(
                life.approval().entry().entryId(),
                AgreementApproved.KIND.name(),
                life.inForce(),
                "Agreement with " + PlainEnglish.list(names),
                names.stream().map(name -> new Recipient(name, null, null)).toList(),
                "",
                "",
                ceiling == null ? "" : "at most " + Counts.of(ceiling, "children in one release"),
                null,
                false,
                state(life),
                null,
                life.id());
    }

    private static RegisterEntry.State state(EntryLife life) {
        if (life.withdrawn()) {
            return RegisterEntry.State.WITHDRAWN;
        }
        return life.version() > 1 ? RegisterEntry.State.CORRECTED : RegisterEntry.State.CURRENT;
    }

    private static RegisterEntry.State state(AgreementLife life) {
        if (life.ended() != null) {
            return RegisterEntry.State.ENDED;
        }
        return life.version() > 1 ? RegisterEntry.State.CORRECTED : RegisterEntry.State.CURRENT;
    }
}
