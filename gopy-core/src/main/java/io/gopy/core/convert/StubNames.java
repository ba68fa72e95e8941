package io.gopy.core.convert;

/** Spells Python types within one generated stub, and notes what the stub must import. */
public interface StubNames {
    /** A class of this package by its place below it: {@code url.URL}. */
    String type(PythonClass type);

    /** The protocol that describes what implements a bound interface: {@code http._HandlerLike}. */
    default String protocol(PythonClass type) {
        String name = type(type);
        int dot = name.lastIndexOf('.') + 1;
        return name.substring(0, dot) + "_" + name.substring(dot) + "Like";
    }

    /** A builtin of Python, as {@code int}; {@code builtins.int} where the module has a function of that name. */
    String builtin(String name);

    /** A mapping of a struct's fields, which stands for it. */
    String fields();

    /** A name of the runtime's public part, as {@code Slice}. */
    String runtime(String name);

    /** The variable of a type parameter: {@code _T}. */
    String variable(String typeParameter);

    /** A name out of {@code typing_extensions} or another module that type checkers know. */
    String imported(String module, String name);
}
