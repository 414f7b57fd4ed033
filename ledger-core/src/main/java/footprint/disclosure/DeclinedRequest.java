package footprint.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.agreement.AgreementId;
import footprint.catalogue.Code;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request for children's records that was refused.
 *
 * @param wholly false where part of what was asked for was given
 * @param ground code of the ground it was declined on; null where the source does not say
 * @param panel reference of the panel that decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeclinedRequest(
        List<Recipient> requesters,
        String dataSet,
        @Nullable Code purpose,
        boolean wholly,
        @Nullable Code ground,
        @Nullable AgreementId agreement,
        @Nullable String panel,
        List<Code> items,
        @Nullable String itemsDescribed) {}
