package footprint.page;

import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How pages keep a session: by a cookie alone, which no script and no other site can read or send. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
    @Bean
    ServletContextInitializer sessionsByCookieOnly() {
        return context -> {
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            context.getSessionCookieConfig().setHttpOnly(true);
            context.getSessionCookieConfig().setAttribute("SameSite", "Strict");
            context.setSessionTimeout(15);
        };
    }
}
