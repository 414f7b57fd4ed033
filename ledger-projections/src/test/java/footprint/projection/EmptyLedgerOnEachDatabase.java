package footprint.projection;

import footprint.database.TestedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An empty ledger on each database for each test, where what one records would concern every child of the others. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
public abstract class EmptyLedgerOnEachDatabase {
    @Parameter
    protected TestedDatabase tested;

    @TempDir
    protected Path folder;

    protected OpenLedger ledger;

    @BeforeEach
    void open() {
        ledger = OpenLedger.in(tested, folder);
    }

    @AfterEach
    void close() {
        ledger.close();
    }
}
