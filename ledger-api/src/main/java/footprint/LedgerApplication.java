package footprint;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The server: everything in one process over files under {@code ledger.data}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class LedgerApplication {}
