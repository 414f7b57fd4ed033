package footprint.recording;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a record of the domain stands as a JSON object: looked up once a type, since every line of an upload asks. Immutable. */
record RecordShape(Constructor<?> constructor, List<Member> members) {
    private static final Set<String> NEVER_EMPTY = Set.of(
            "Collection.items",
            "Disclosure.recipients",
            "DeclinedRequest.requesters",
            "Filter.anyOf",
            "Terms.recipients",
            "Terms.items");
    private static final Set<String> NEVER_LEFT_OUT = Set.of("wholly", "complete");

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /**
     * One component of the record.
     *
     * @param type of its value or, of a list, of what the list holds
     * @param isNeeded whether a request must have it; a list that it must have is never empty
     * @param isObject whether such a value is a JSON object, read by the same rules, and not one value
     */
    record Member(String name, Class<?> type, boolean isList, boolean isNeeded, boolean isObject) {}

    /** Thread-safe. */
    static RecordShape of(Class<? extends Record> type) {
        return SHAPES.get(type);
    }

    /** Whether a value of this type is a JSON object. */
    static boolean isObject(Class<?> type) {
        return type.isRecord() && !ValueReader.READ.contains(type);
    }

    private static RecordShape read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new RecordShape(
                    type.getDeclaredConstructor(types),
                    Stream.of(components).map(RecordShape::member).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has a constructor of its components", e);
        }
    }

    private static Member member(RecordComponent component) {
        boolean isList = component.getType() == List.class;
        Class<?> type = isList ? elementOf(component) : component.getType();
        return new Member(component.getName(), type, isList, isNeeded(component), isObject(type));
    }

    private static boolean isNeeded(RecordComponent component) {
        String name = component.getName();
        if (component.getType() == List.class) {
            return NEVER_EMPTY.contains(component.getDeclaringRecord().getSimpleName() + "." + name);
        }
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return !nullable && (component.getType() != boolean.class || NEVER_LEFT_OUT.contains(name));
    }

    private static Class<?> elementOf(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }
}
