package footprint.recording;

import footprint.catalogue.Catalogue;
import footprint.store.StoredEntries;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parser that every way in shares. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {
    @Bean
    Vocabulary vocabulary(Catalogue catalogue) {
        return new EnglishVocabulary(catalogue);
    }

    @Bean
    RequestParser requestParser(Vocabulary vocabulary, StoredEntries stored) {
        return new RequestParser(vocabulary, Clock.systemUTC(), new StoredOriginals(stored));
    }
}
