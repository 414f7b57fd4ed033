package footprint.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command of the README's tour prints what the README says; "…" stands for whatever differs from run to run. */
class ReadmeTourIT {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern STEP = Pattern.compile("(?s)```sh\\n(.*?)```\\s*(?:```(?:text|json)\\n(.*?)```)?");

    @TempDir
    static Path folder;

    private static RunningLedger ledger;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        ledger = RunningLedger.start(folder, RunningLedger.Settings.DEMO_WITH_COUNTRY);
    }

    @AfterAll
    static void stop() {
        if (ledger != null) {
            ledger.close();
        }
    }

    private record Step(String commands, String output) {}

    @TestFactory
    List<DynamicTest> the_tour_prints_what_it_says() throws IOException {
        return steps().stream()
                .map(step -> DynamicTest.dynamicTest(
                        step.commands().strip().lines().findFirst().orElseThrow(),
                        () -> assertThat(run(step.commands())).matches(patternOf(step.output()))))
                .toList();
    }

    private static List<Step> steps() throws IOException {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        String tour = readme.substring(readme.indexOf("## A ten-minute tour"));
        var found = STEP.matcher(tour);
        List<Step> steps = new ArrayList<>();
        while (found.find()) {
            steps.add(new Step(found.group(1), found.group(2) == null ? "…" : found.group(2)));
        }
        assertThat(steps).hasSizeGreaterThan(4);
        return steps;
    }

    private static String run(String commands) throws IOException, InterruptedException {
        String here = commands.replace("localhost:8080", "localhost:" + ledger.port())
                .replace("ledger-api/target/", PROJECT.resolve("ledger-api/target") + "/");
        ProcessBuilder shell = new ProcessBuilder("bash", "-eu", "-c", here)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().put("LEDGER_DATA", folder.resolve("data").toString());
        Process process = shell.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }

    private static Pattern patternOf(String output) {
        return Pattern.compile(
                Arrays.stream(output.strip().split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*?")),
                Pattern.DOTALL);
    }
}
