package footprint.projection;

import footprint.database.TestedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One ledger on each database for all tests of a class: it is opened once, so each test uses children, recipients and
 * agreements of its own.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
public abstract class OnEachDatabase {
    protected static OpenLedger ledger;

    @TempDir
    static Path folder;

    @Parameter
    protected TestedDatabase tested;

    @BeforeParameterizedClassInvocation
    static void open(TestedDatabase tested) {
        ledger = OpenLedger.in(tested, folder);
    }

    @AfterParameterizedClassInvocation
    static void close() {
        ledger.close();
    }
}
