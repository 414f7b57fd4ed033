package footprint.country;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a country's files and its truth into a folder, with every processor there is. */
public final class Generation {
    /** How far it is, for a bar: one step, and how many of how many. It is told by one thread at a time. */
    public interface Progress {
        void at(String step, long done, long all);
    }

    private Generation() {}

    /**
     * Writes everything; what is in the folder under the same names is overwritten.
     *
     * @param children from 500 to 10 million
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static void write(int children, long seed, Path folder, Progress progress) throws IOException {
        Scale scale = new Scale(children);
        Files.createDirectories(folder);
        Country country = new Country(scale, seed);
        List<CountryFile> files = Folder.plan(country);
        Meter writing =
                new Meter("writing", files.stream().mapToLong(CountryFile::size).sum(), progress);
        Crew.each(files, file -> file.write(country, folder, writing::add));
        Folder.writeScript(files, folder);
        Meter counting = new Meter("counting", country.everyone().size(), progress);
        TruthFile.write(folder.resolve(TruthFile.NAME), scale, seed, new Truth(country).count(counting::add));
    }

    /** Adds up what several threads have done. */
    private static final class Meter {
        private final String step;
        private final long all;
        private final Progress progress;
        private long done;

        Meter(String step, long all, Progress progress) {
            this.step = step;
            this.all = all;
            this.progress = progress;
        }

        synchronized void add(int more) {
            done += more;
            progress.at(step, done, all);
        }
    }
}
