package footprint.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Unique pupil numbers of children who do not exist: no authority has the code 001. */
final class InventedChildren {
    static final String COLUMN = "upn";

    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    private InventedChildren() {}

    /** Writes a CSV file of one column, in an order that is random and always the same, unless it is there. */
    static Path csv(Path file, int children) throws IOException {
        if (!Files.exists(file)) {
            List<Integer> order = IntStream.range(0, children).boxed().collect(Collectors.toList());
            Collections.shuffle(order, new Random(children));
            try (PrintWriter lines = new PrintWriter(Files.newBufferedWriter(file))) {
                lines.println(COLUMN);
                order.forEach(child -> lines.println(upn(child)));
            }
        }
        return file;
    }

    static String upn(int child) {
        String digits = "001%09d".formatted(child);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return LETTERS.charAt(sum % LETTERS.length()) + digits;
    }
}
