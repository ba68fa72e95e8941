package io.gopy.core.render;

import java.util.List;

/**
 * A generated Python module. All texts are finished Python literals.
 *
 * @param doc the module's docstring
 * @param runtime the runtime package as a relative import, {@code ._gopy}
 * @param goPath import path of the Go package, as a literal; empty for a folder that is none
 */
public record PythonModule(
        String doc,
        String runtime,
        String goPath,
        List<Function> functions,
        List<Type> types,
        List<Generic> generics,
        List<Entry> aliases,
        List<Entry> constants,
        List<Entry> assignments,
        List<Entry> variables,
        List<Entry> sentinels,
        List<Entry> skipped,
        List<Entry> renamed) {
    public PythonModule {
        functions = List.copyOf(functions);
        types = List.copyOf(types);
        generics = List.copyOf(generics);
        aliases = List.copyOf(aliases);
        constants = List.copyOf(constants);
        assignments = List.copyOf(assignments);
        variables = List.copyOf(variables);
        sentinels = List.copyOf(sentinels);
        skipped = List.copyOf(skipped);
        renamed = List.copyOf(renamed);
    }

    /** A name and what stands for it. */
    public record Entry(String name, String value) {}

    /** A function or method: {@code 'base': (64, 'Base', '(path: string) -> string', """…""")}. */
    public record Function(String name, int thunk, String goName, String signature, String doc) {}

    /**
     * A generic function or type.
     *
     * @param facts the entries of one line: {@code 'go'}, {@code 'parameters'}, {@code 'signature'}
     * @param functions instances of a function, by type arguments: {@code 'int': (64, 'Max', '(a: int)', '')}
     * @param classes instances of a type: {@code 'int': 'List[int]'}
     */
    public record Generic(String name, List<Entry> facts, String doc, List<Function> functions, List<Entry> classes) {
        public Generic {
            facts = List.copyOf(facts);
            functions = List.copyOf(functions);
            classes = List.copyOf(classes);
        }
    }

    /**
     * A type's description.
     *
     * @param facts the entries of one line: {@code 'go'}, {@code 'kind'}…
     * @param fields tuples, one a line
     */
    public record Type(
            String name,
            List<Entry> facts,
            String doc,
            List<String> fields,
            List<Function> methods,
            List<Entry> protocols,
            Pointer pointer,
            List<Entry> skipped) {
        public Type {
            facts = List.copyOf(facts);
            fields = List.copyOf(fields);
            methods = List.copyOf(methods);
            protocols = List.copyOf(protocols);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * What a {@code Ref} of a type has.
     *
     * @param onNil a tuple of names, or empty
     */
    public record Pointer(String onNil, List<Function> methods, List<Entry> protocols) {
        public Pointer {
            methods = List.copyOf(methods);
            protocols = List.copyOf(protocols);
        }
    }
}
