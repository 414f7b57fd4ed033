package footprint.recording;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Schemas (JSON Schema 2020-12) of records, by the rules that {@link RecordReader} reads them by. For one thread. */
final class RecordSchemas {
    private final Map<String, Schema<Object>> named = new TreeMap<>();

    void name(String name, Schema<Object> schema) {
        named.put(name, schema);
    }

    /** Every schema that has a name of its own, records inside records among them. */
    Map<String, Schema<Object>> named() {
        return Collections.unmodifiableMap(named);
    }

    static Schema<Object> reference(String name) {
        Schema<Object> reference = new Schema<>(SpecVersion.V31);
        reference.set$ref("#/components/schemas/" + name);
        return reference;
    }

    /** Adds a member for each component of a record. */
    void members(Class<? extends Record> type, Schema<Object> into) {
        for (RecordComponent component : type.getRecordComponents()) {
            into.addProperty(component.getName(), member(component));
            if (RecordReader.isNeeded(component)) {
                into.addRequiredItem(component.getName());
            }
        }
    }

    private Schema<Object> member(RecordComponent component) {
        if (component.getType() != List.class) {
            return value(component.getType(), component.getName());
        }
        Schema<Object> list = ValueSchemas.typed("array");
        list.setItems(value(RecordReader.elementOf(component), component.getName()));
        list.setMaxItems(RecordReader.LONGEST_LIST);
        if (RecordReader.isNeeded(component)) {
            list.setMinItems(1);
        }
        return list;
    }

    /** Of one value; a record is named and referred to. */
    Schema<Object> value(Class<?> type, String member) {
        if (!RecordReader.isObject(type)) {
            return ValueSchemas.of(type, member);
        }
        String name = type.getSimpleName();
        if (!named.containsKey(name)) {
            Schema<Object> object = object();
            members(type.asSubclass(Record.class), object);
            named.put(name, object);
        }
        return reference(name);
    }

    /** An object that has no members but those it names. */
    static Schema<Object> object() {
        Schema<Object> object = ValueSchemas.typed("object");
        object.setAdditionalProperties(false);
        return object;
    }
}
