package footprint.recording;

import footprint.access.Access;
import footprint.agreement.AgreementId;
import footprint.agreement.Terms;
import footprint.catalogue.Code;
import footprint.collection.Collection;
import footprint.coverage.Coverage;
import footprint.disclosure.DeclinedRequest;
import footprint.disclosure.Disclosure;
import footprint.disclosure.Notification;
import footprint.disclosure.OnwardUse;
import footprint.entry.CorrectionReason;
import footprint.entry.EntryId;
import footprint.erasure.Decision;
import footprint.identity.Identifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request to put something on record, read and valid in itself. */
sealed interface Recording {
    SharedMembers common();

    /** What the source says happened, apart from when and to whom. */
    Object body();

    /** A request that is about children. */
    sealed interface OfChildren extends Recording {
        Who who();

        OfChildren of(Who children);
    }

    record OfCollection(SharedMembers common, Collection body, Who who) implements OfChildren {
        @Override
        public OfCollection of(Who children) {
            return new OfCollection(common, body, children);
        }
    }

    record OfAccess(SharedMembers common, Access body, Who who) implements OfChildren {
        @Override
        public OfAccess of(Who children) {
            return new OfAccess(common, body, children);
        }
    }

    record OfDisclosure(SharedMembers common, Disclosure body, Who who) implements OfChildren {
        @Override
        public OfDisclosure of(Who children) {
            return new OfDisclosure(common, body, children);
        }
    }

    record OfDeclinedRequest(SharedMembers common, DeclinedRequest body, Who who) implements OfChildren {
        @Override
        public OfDeclinedRequest of(Who children) {
            return new OfDeclinedRequest(common, body, children);
        }
    }

    record OfOnwardUse(SharedMembers common, OnwardUse body, Who who) implements OfChildren {
        @Override
        public OfOnwardUse of(Who children) {
            return new OfOnwardUse(common, body, children);
        }
    }

    record OfNotification(SharedMembers common, Notification body, Who who) implements OfChildren {
        @Override
        public OfNotification of(Who children) {
            return new OfNotification(common, body, children);
        }
    }

    /** Which dates a source's entries cover. */
    record OfCoverage(SharedMembers common, Coverage body) implements Recording {}

    /** Which agreement it is about. */
    record Reference(AgreementId agreement) {}

    record OfAgreement(SharedMembers common, AgreementId agreement, Terms terms) implements Recording {
        @Override
        public Object body() {
            return new Object[] {"agreement", agreement, terms};
        }
    }

    record OfAgreementAmendment(SharedMembers common, AgreementId agreement, Terms terms) implements Recording {
        @Override
        public Object body() {
            return new Object[] {"agreement-amendment", agreement, terms};
        }
    }

    /** The end of an agreement: its reference, last day in force and the reason's code. */
    record OfAgreementEnd(SharedMembers common, End body) implements Recording {}

    record End(AgreementId agreement, LocalDate lastDay, Code reason) {}

    record OfAmendment(SharedMembers common, Change change, OfChildren replacement) implements Recording {
        @Override
        public Object body() {
            return new Object[] {
                change,
                replacement.common().occurred(),
                replacement.common().recordedBy(),
                replacement.common().source(),
                replacement.body()
            };
        }
    }

    record Change(EntryId amends, int replacesVersion, CorrectionReason reason) {}

    record OfWithdrawal(SharedMembers common, Withdrawal body) implements Recording {}

    record Withdrawal(EntryId withdraws, CorrectionReason reason) {}

    record OfDestruction(SharedMembers common, Destruction body) implements Recording {}

    record Destruction(
            EntryId disclosure, String recipient, @Nullable String certificate) {}

    /** A request that a child be erased. */
    record OfErasure(SharedMembers common, Named body) implements Recording {}

    /** One child, by identifier. */
    record Named(Identifier child) {}

    record OfErasureDecision(SharedMembers common, Decision body) implements Recording {}
}
