package footprint.statistics;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import footprint.entry.Codes;
import java.util.Locale;

/** What entries and children are counted by. */
public enum Dimension {
    /** Name of an organisation. */
    RECIPIENT("recipient", "Recipient"),
    /** Code of the catalogue. */
    RECIPIENT_KIND("recipient-kind", "Kind of recipient"),
    /** Stable name of a kind of entry, such as {@code DisclosureRecorded}. */
    KIND("kind", "Kind of entry"),
    /** How a disclosure reached its recipient: {@code secure-deposit}, {@code secure-project} and the others. */
    DELIVERY("delivery", "Delivery"),
    /** Four digits. */
    YEAR("year", "Year"),
    /** Code of a data item. */
    ITEM("item", "Data item"),
    /** {@code ordinary}, {@code sensitive} or {@code highly-sensitive}. */
    SENSITIVITY("sensitivity", "Sensitivity"),
    /** Code of a legal power. */
    GATEWAY("gateway", "Legal power"),
    /** Code of a purpose. */
    PURPOSE("purpose", "Purpose"),
    /** Name of a part of a collection, such as {@code year-group:10}. */
    STRATUM("stratum", "Stratum");

    /** The value of what an entry does not say of a dimension. */
    public static final String NOT_RECORDED = "not-recorded";

    private final String code;
    private final String words;

    Dimension(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** @throws IllegalArgumentException that lists the dimensions there are */
    @JsonCreator
    public static Dimension parse(String code) {
        return Codes.parse(values(), Dimension::code, code);
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** As a heading would have it. */
    public String words() {
        return words;
    }

    /** What values that count as the same have in common. */
    String key(String value) {
        return this == RECIPIENT ? value.strip().toLowerCase(Locale.ROOT) : value;
    }
}
