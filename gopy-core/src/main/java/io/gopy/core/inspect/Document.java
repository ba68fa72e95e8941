package io.gopy.core.inspect;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.gopy.core.model.GoProgram;
import java.util.List;

/**
 * What the inspector prints.
 *
 * @param program the facts; without packages where there are problems
 * @param problems why packages cannot be bound
 */
record Document(GoProgram program, List<Problem> problems) {
    private static final Gson GSON = new GsonBuilder()
            .registerTypeAdapterFactory(new GoTypeReader())
            .disableJdkUnsafe()
            .create();

    /**
     * One package that cannot be bound.
     *
     * @param path import path, or the pattern as it was given
     * @param kind {@code list} (the go command's words), {@code main}, {@code internal}, {@code empty} or {@code
     *     instantiate} (what is wrong with it)
     * @param asked named by the user; else needed by another package
     * @param at {@code file:line:column} of the import that leads there, may be empty
     * @param text the go command's words, may be empty
     */
    record Problem(String path, String kind, boolean asked, String at, String text) {}

    static Document parse(String json) {
        return GSON.fromJson(json, Document.class);
    }
}
