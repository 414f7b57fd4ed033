package footprint.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import footprint.catalogue.Code;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a sharing agreement allows.
 *
 * @param recipients names of who may be given records
 * @param approval code of the approval kind (DSAP, DMAP, ONS accreditation, memorandum, court order)
 * @param article6 code of the Art. 6 basis
 * @param article9 code of the Art. 9 basis, where special categories are shared
 * @param schedule1 code of the condition in Schedule 1 of the DPA 2018
 * @param identifiability code of the most identifying tier allowed
 * @param ceiling most children in one release
 * @param from first day in force
 * @param until last day in force; null while open
 * @param keepUntil when the recipient must have deleted what it was given
 * @param review day on which it is to be looked at again; null where none was agreed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Terms(
        List<String> recipients,
        Code approval,
        Code article6,
        @Nullable Code article9,
        @Nullable String schedule1,
        @Nullable String dpia,
        Code purpose,
        List<Code> items,
        @Nullable Code identifiability,
        @Nullable String cohortDescription,
        @Nullable Long ceiling,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate keepUntil,
        @Nullable String panel,
        @Nullable LocalDate review) {}
