package io.gopy.core.inspect;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import io.gopy.core.model.GoType;
import java.io.IOException;
import java.util.Map;

/** Reads a {@link GoType}: its {@code kind} says which record it is. */
final class GoTypeReader implements TypeAdapterFactory {
    private static final Map<String, Class<? extends GoType>> KINDS = Map.ofEntries(
            Map.entry("basic", GoType.Basic.class),
            Map.entry("named", GoType.Named.class),
            Map.entry("pointer", GoType.Pointer.class),
            Map.entry("slice", GoType.Slice.class),
            Map.entry("array", GoType.Array.class),
            Map.entry("map", GoType.Map.class),
            Map.entry("chan", GoType.Chan.class),
            Map.entry("func", GoType.Func.class),
            Map.entry("struct", GoType.Struct.class),
            Map.entry("interface", GoType.Interface.class),
            Map.entry("typeParameter", GoType.TypeParameter.class));

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        if (type.getRawType() != GoType.class) {
            return null;
        }
        TypeAdapter<JsonElement> elements = gson.getAdapter(JsonElement.class);
        return new TypeAdapter<>() {
            @Override
            @SuppressWarnings("unchecked") // T is GoType
            public T read(JsonReader in) throws IOException {
                JsonObject object = elements.read(in).getAsJsonObject();
                Class<? extends GoType> kind = KINDS.get(object.get("kind").getAsString());
                if (kind == null) {
                    throw new JsonParseException("unknown kind of type: " + object);
                }
                return (T) gson.fromJson(object, kind);
            }

            @Override
            public void write(JsonWriter out, T value) {
                throw new UnsupportedOperationException("types are only read");
            }
        };
    }
}
