package footprint.page;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Names of countries by their ISO 3166 codes. Thread-safe. */
@Component("countries")
public final class Countries {
    public String named(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.UK);
    }
}
