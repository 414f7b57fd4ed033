package footprint.operator;

import ch.qos.logback.classic.pattern.ThrowableProxyConverter;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes the stack trace of an exception, and of what caused it, without their messages: what a parser or a database complains
 * of quotes identifiers, child numbers and free text. Thread-safe.
 */
public final class WordlessTrace extends ThrowableProxyConverter {
    @Override
    protected String throwableProxyToString(IThrowableProxy exception) {
        return super.throwableProxyToString(new Wordless(exception));
    }

    private record Wordless(IThrowableProxy told) implements IThrowableProxy {
        static @Nullable Wordless of(@Nullable IThrowableProxy told) {
            return told == null ? null : new Wordless(told);
        }

        @Override
        public String getMessage() {
            return "its message is not logged";
        }

        @Override
        public @Nullable String getOverridingMessage() {
            return null;
        }

        @Override
        public String getClassName() {
            return told.getClassName();
        }

        @Override
        public StackTraceElementProxy[] getStackTraceElementProxyArray() {
            return told.getStackTraceElementProxyArray();
        }

        @Override
        public int getCommonFrames() {
            return told.getCommonFrames();
        }

        @Override
        public @Nullable IThrowableProxy getCause() {
            return of(told.getCause());
        }

        @Override
        public IThrowableProxy @Nullable [] getSuppressed() {
            IThrowableProxy[] suppressed = told.getSuppressed();
            return suppressed == null
                    ? null
                    : Arrays.stream(suppressed).map(Wordless::new).toArray(IThrowableProxy[]::new);
        }

        @Override
        public boolean isCyclic() {
            return told.isCyclic();
        }
    }
}
