package footprint.recording;

import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Collections;
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
        for (RecordShape.Member member : RecordShape.of(type).members()) {
            into.addProperty(member.name(), member(member));
            if (member.isNeeded()) {
                into.addRequiredItem(member.name());
            }
        }
    }

    private Schema<Object> member(RecordShape.Member member) {
        if (!member.isList()) {
            return value(member.type(), member.name());
        }
        Schema<Object> list = ValueSchemas.typed("array");
        list.setItems(value(member.type(), member.name()));
        list.setMaxItems(RecordReader.LONGEST_LIST);
        if (member.isNeeded()) {
            list.setMinItems(1);
        }
        return list;
    }

    /** Of one value; a record is named and referred to. */
    Schema<Object> value(Class<?> type, String member) {
        if (!RecordShape.isObject(type)) {
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
