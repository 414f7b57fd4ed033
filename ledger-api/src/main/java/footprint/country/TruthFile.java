package footprint.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code truth.json}, in the form that this package's documentation says. */
final class TruthFile {
    static final String NAME = "truth.json";

    /** As it stands in the file. */
    private record Counted(List<String> groupBy, List<String> values, Tally.Figure figure) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> RULE = List.of(
            "Entries are collections, accesses, disclosures, declined requests, reports of onward use and notifications of"
                    + " recipients. A corrected entry counts once, as its last correction has it; a withdrawn one does not"
                    + " count, but what was reported about it does; agreements, certificates, coverage and corrections are no"
                    + " entries of their own.",
            "A child counts once in a figure. Listed and described each count their own different children, so a child can be"
                    + " in both; children counts whoever is in either.",
            "An entry whose children nobody can tell gives no children and makes the figure at least.",
            "The year is the calendar year, in London, of the first day on which it can have happened, or of the last where"
                    + " the first is not known.",
            "Recipients are those who were given it, those it was passed on to, those who asked for what was declined, and"
                    + " the organisation that looked. An entry counts under each of its recipients, items and sensitivities,"
                    + " and under not-recorded where it says none.",
            "The gateway of a collection is its power. What was declined has no gateway, and nothing but a disclosure a"
                    + " delivery.",
            "A child is in a stratum, for an entry, if a collection of the same school year that was not withdrawn has the"
                    + " child in it; not-recorded are those in none. An entry counts under a stratum with its children there,"
                    + " an unknown one under every stratum, one that names nobody under none.");

    private TruthFile() {}

    static void write(Path file, Scale scale, long seed, Tallies tallies) {
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("{\"rule\": " + JSON.writeValueAsString(RULE) + ",\n");
            out.write("\"children\": " + scale.children() + ", \"seed\": " + seed + ",\n\"figures\": [");
            String[] before = {"\n"};
            tallies.forEach((groupBy, one) -> {
                try {
                    out.write(before[0]);
                    out.write(JSON.writeValueAsString(
                            new Counted(groupBy, one.getKey(), one.getValue().figure())));
                    before[0] = ",\n";
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.write("\n]}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
