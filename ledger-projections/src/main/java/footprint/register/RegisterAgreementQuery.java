package footprint.register;

import footprint.agreement.AgreementId;

/** One sharing agreement. Answered by a {@link RegisterAgreement}, or by nothing (null) if there is none on record. */
public record RegisterAgreementQuery(AgreementId agreement) {}
