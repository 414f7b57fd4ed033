package footprint.bench;

import java.util.List;

/** How applications are started that are there to be measured. */
final class Quiet {
    static final List<String> ARGUMENTS =
            List.of("--spring.main.banner-mode=off", "--logging.level.root=error", "--logging.level.footprint=error");

    private Quiet() {}
}
