package io.gopy.core.render;

import io.gopy.core.bind.Bindings;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.BoundSentinel;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoModule;
import io.gopy.core.model.GoPackage;
import java.util.ArrayList;
import java.util.List;

/**
 * The generated {@code _gopy/library.py}: what the library holds. All texts are Python literals.
 *
 * @param name file name of the shared library
 * @param types {@code 'strings.Builder': (3, 'strings', 'Builder')}
 * @param composites types without a class that have an id: {@code 'func(string)': 4}
 * @param sentinels {@code 1: ('path', 'ErrBadPattern')}
 * @param modules {@code 'net/url': 'net.url'}
 * @param goModules {@code ('github.com/google/uuid', 'v1.6.0')}
 */
public record PythonLibrary(
        String name,
        String version,
        String distribution,
        List<String> types,
        List<String> composites,
        List<String> sentinels,
        List<String> modules,
        List<String> goModules) {
    public PythonLibrary {
        types = List.copyOf(types);
        composites = List.copyOf(composites);
        sentinels = List.copyOf(sentinels);
        modules = List.copyOf(modules);
        goModules = List.copyOf(goModules);
    }

    static PythonLibrary of(RenderRequest request, String libraryName) {
        Bindings bindings = request.bindings();
        return new PythonLibrary(
                quote(libraryName),
                quote(request.version()),
                quote(request.distribution()),
                bindings.classes().stream().map(PythonLibrary::type).toList(),
                composites(bindings),
                bindings.sentinels().stream().map(PythonLibrary::sentinel).toList(),
                bindings.modules().stream().map(PythonLibrary::module).toList(),
                goModules(bindings));
    }

    private static String type(PythonClass cls) {
        return quote(cls.go().toString()) + ": (" + cls.typeId() + ", " + quote(cls.module()) + ", " + quote(cls.name())
                + ")";
    }

    private static List<String> composites(Bindings bindings) {
        List<String> composites = new ArrayList<>();
        for (int i = 0; i < bindings.numbered().size(); i++) {
            composites.add(quote(bindings.numbered().get(i).toString()) + ": " + bindings.numberOf(i));
        }
        return composites;
    }

    private static String sentinel(BoundSentinel sentinel) {
        return sentinel.number() + ": (" + quote(sentinel.module()) + ", " + quote(sentinel.pythonName()) + ")";
    }

    private static String module(BoundModule module) {
        return quote(module.go().path()) + ": " + quote(module.place());
    }

    private static List<String> goModules(Bindings bindings) {
        List<String> modules = new ArrayList<>();
        if (bindings.program().packages().stream().anyMatch(GoPackage::standard)) {
            modules.add("('std', " + quote(bindings.program().goVersion()) + ")");
        }
        for (GoModule module : bindings.program().modules()) {
            if (!module.scratch()) {
                modules.add("(" + quote(module.path()) + ", " + quote(module.version()) + ")");
            }
        }
        return modules;
    }

    private static String quote(String text) {
        return PythonLiteral.string(text);
    }
}
