package footprint.whole;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Ends a process with SIGKILL when this JVM is gone, however it went: a shell waits at a pipe whose other end only this JVM
 * holds. For Unix.
 */
public final class Leash {
    private static final String END_WHEN_THE_PIPE_CLOSES = "read closed; kill -KILL \"$0\"";

    private Leash() {}

    /** For as long as the process lives. */
    public static void on(ProcessHandle process) throws IOException {
        Process shell = new ProcessBuilder("sh", "-c", END_WHEN_THE_PIPE_CLOSES, String.valueOf(process.pid()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        process.onExit().thenRun(shell::destroyForcibly);
    }
}
