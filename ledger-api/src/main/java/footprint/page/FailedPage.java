package footprint.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Logs where a page failed that nothing else answers for. The server's own line would repeat the exception's message, which
 * can quote what somebody typed, and is switched off. Thread-safe.
 */
@Component
class FailedPage implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        LOG.error("A page failed.", failure);
        return null;
    }
}
