package footprint.agreement;

import footprint.entry.Entry;

/** What happened to a sharing agreement. */
public sealed interface AgreementEvent extends Entry permits AgreementApproved, AgreementAmended, AgreementEnded {
    AgreementId agreement();
}
