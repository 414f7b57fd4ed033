package footprint.recording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import footprint.entry.Occurred;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says of answers what Java's types say of their records: which members are always there, and that a time is one text.
 * Thread-safe.
 */
@Component
final class AlwaysThere implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (Occurred.class.isAssignableFrom(raw)) {
            return ValueSchemas.of(Occurred.class, "occurred");
        }
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        Schema<?> whole = context.getDefinedModels().get(raw.getSimpleName());
        if (raw.isRecord() && whole != null && whole.getRequired() == null) {
            require(raw, whole);
        }
        return resolved;
    }

    private static void require(Class<?> type, Schema<?> schema) {
        Map<String, ?> properties = schema.getProperties();
        for (RecordComponent component : type.getRecordComponents()) {
            boolean always = !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && !component.getAccessor().isAnnotationPresent(JsonIgnore.class);
            if (always && properties != null && properties.containsKey(component.getName())) {
                schema.addRequiredItem(component.getName());
            }
        }
    }
}
