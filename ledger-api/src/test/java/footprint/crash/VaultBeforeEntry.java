package footprint.crash;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/** A census after the other, killed when the vault has committed its children and its entry is on the way. */
final class VaultBeforeEntry implements Phase {
    @Override
    public String name() {
        return "vault before entry";
    }

    @Override
    public Duration longest() {
        return Duration.ofMillis(2_500);
    }

    @Override
    public boolean afterVaultCommit() {
        return true;
    }

    @Override
    public List<Work> work(Children children, Random random) {
        return List.of(CensusNumbering.censuses(name(), children, random));
    }
}
