package io.gopy.core.render;

import java.util.List;

/**
 * The Go file with the types by which Python objects implement the bound interfaces.
 */
public record GoAdapters(List<String> standardImports, List<String> otherImports, List<Adapter> adapters) {
    public GoAdapters {
        standardImports = List.copyOf(standardImports);
        otherImports = List.copyOf(otherImports);
        adapters = List.copyOf(adapters);
    }

    /**
     * One interface.
     *
     * @param name the type, {@code pythonIoReader}
     * @param go the interface, {@code io.Reader}
     */
    public record Adapter(String name, String go, List<Method> methods) {
        public Adapter {
            methods = List.copyOf(methods);
        }
    }

    /**
     * One method.
     *
     * @param head {@code Read(a0 []byte) (r0 int, err error)}
     * @param call {@code rt.Call(p.PyObject, "Read", []any{&a0}, &r0)}
     * @param results {@code r0, err}, empty without results
     * @param raises the last result is an error, which takes what Python raises
     */
    public record Method(String head, String call, String results, boolean raises) {}
}
