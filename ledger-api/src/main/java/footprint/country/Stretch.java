package footprint.country;

import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Lines that stand side by side, each of which is made when it is asked for, and by its place alone. Thread-safe.
 *
 * @param line by its place from 0
 * @param looks whether they are all looks at a few children, of which a nation has millions
 */
record Stretch(int count, IntFunction<Line> line, boolean looks) {
    Line at(int place) {
        return line.apply(place);
    }

    /** @param to one more than the last place of the part */
    Stretch part(int from, int to) {
        return new Stretch(to - from, place -> line.apply(from + place), looks);
    }

    void forEach(Consumer<Line> lines) {
        for (int place = 0; place < count; place++) {
            lines.accept(at(place));
        }
    }
}
