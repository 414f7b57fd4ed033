package footprint.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** The lists that the catalogue is made of; each is one data file. */
public enum CatalogueList {
    DATA_ITEMS("data-items"),
    RECIPIENT_KINDS("recipient-kinds"),
    COLLECTIONS("collections"),
    GATEWAYS("gateways"),
    LAWFUL_BASES("lawful-bases"),
    PURPOSES("purposes"),
    TIERS("tiers"),
    APPROVAL_KINDS("approval-kinds"),
    DECLINED_GROUNDS("declined-grounds"),
    OBJECTION_SCOPES("objection-scopes"),
    EMERGENCIES("emergencies"),
    AGREEMENT_END_REASONS("agreement-end-reasons");

    private final String slug;

    CatalogueList(String slug) {
        this.slug = slug;
    }

    public static Optional<CatalogueList> named(String slug) {
        return Arrays.stream(values()).filter(list -> list.slug.equals(slug)).findFirst();
    }

    /** The list's name in files and in JSON. */
    public String slug() {
        return slug;
    }
}
