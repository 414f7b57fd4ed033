package footprint.country;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a country's files and its truth into a folder. */
public final class Generation {
    /** How far it is, for a bar: one step, and how many of how many. */
    public interface Progress {
        void at(String step, long done, long all);
    }

    private static final int STEP = 500;

    private Generation() {}

    /**
     * Writes everything; what is in the folder under the same names is overwritten.
     *
     * @param children from 500 to 10 million
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static void write(int children, long seed, Path folder, Progress progress) throws IOException {
        Scale scale = new Scale(children);
        Country country = new Country(scale, seed);
        long lines = country.lines();
        long[] written = {0};
        try (Folder files = new Folder(folder, country.pupils())) {
            country.forEach(line -> {
                files.write(line);
                if (++written[0] % STEP == 0 || scale.national() && written[0] < STEP) {
                    progress.at("writing", written[0], lines);
                }
            });
        }
        long slices = Slice.all(country.pupils()).size();
        Tallies tallies = new Truth(country).count(done -> progress.at("counting", done, slices));
        TruthFile.write(folder.resolve(TruthFile.NAME), scale, seed, tallies);
    }
}
