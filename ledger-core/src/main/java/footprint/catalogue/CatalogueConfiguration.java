package footprint.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue that is shipped, as a bean. */
@Configuration(proxyBeanMethods = false)
public class CatalogueConfiguration {
    @Bean
    Catalogue catalogue() {
        return Catalogue.load();
    }
}
