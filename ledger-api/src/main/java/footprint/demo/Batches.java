package footprint.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Puts lines together that are recorded in one go: not too many and not too long, so that others who record wait little, and
 * looks apart from everything else, since a run of looks is recorded faster by itself. For one thread.
 */
final class Batches {
    private static final int MOST_LINES = 1_000;
    private static final int MOST_CHARACTERS = 2_000_000;
    private static final String LOOK = "{\"kind\":\"access\"";

    private final Consumer<List<String>> batches;
    private List<String> lines = new ArrayList<>();
    private int characters;
    private boolean looks;

    Batches(Consumer<List<String>> batches) {
        this.batches = batches;
    }

    void add(String line) {
        boolean look = line.startsWith(LOOK);
        if (look != looks || lines.size() == MOST_LINES || characters + line.length() > MOST_CHARACTERS) {
            end();
        }
        looks = look;
        lines.add(line);
        characters += line.length();
    }

    /** Hands on what is left. */
    void end() {
        if (!lines.isEmpty()) {
            batches.accept(lines);
            lines = new ArrayList<>();
            characters = 0;
        }
    }
}
