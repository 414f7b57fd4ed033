package footprint.store;

import footprint.database.TestedDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** An empty store for each test, on each database. */
@ParameterizedClass(name = "{0}")
@EnumSource(TestedDatabase.class)
abstract class EmptyStoreOnEachDatabase {
    @Parameter
    TestedDatabase tested;

    @TempDir
    Path folder;

    OpenStore store;

    @BeforeEach
    void open() {
        store = OpenStore.in(tested, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }
}
