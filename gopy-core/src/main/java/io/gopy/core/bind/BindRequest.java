package io.gopy.core.bind;

import io.gopy.core.inspect.PackageSpec;
import io.gopy.core.model.GoProgram;
import java.util.List;

/**
 * What to bind, and how.
 *
 * @param program what the inspector found
 * @param packages the packages asked for, as the user wrote them; their aliases decide where they land
 * @param pythonPackage {@code gopy.pythonPackage}, empty for the default: the name of the one Go package
 *     or of the module
 * @param root {@code gopy.root}: a module path, {@code std}, {@code none} for "each module below its own
 *     name", or empty for the default
 * @param style {@code gopy.style}: {@code python}
 * @param valueTypes Go names of structs that are value types whatever their API says ({@code gopy.valueTypes})
 * @param pointerTypes Go names of structs that are pointer types ({@code gopy.pointerTypes})
 * @param includes symbols to bind, as {@code strings.To*}; empty for all
 * @param excludes symbols to leave out, in the same form
 */
public record BindRequest(
        GoProgram program,
        List<PackageSpec> packages,
        String pythonPackage,
        String root,
        String style,
        List<String> valueTypes,
        List<String> pointerTypes,
        List<String> includes,
        List<String> excludes) {
    public BindRequest {
        packages = List.copyOf(packages);
        valueTypes = List.copyOf(valueTypes);
        pointerTypes = List.copyOf(pointerTypes);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** All defaults: style {@code python}, nothing overridden. */
    public BindRequest(GoProgram program, List<PackageSpec> packages, String pythonPackage) {
        this(program, packages, pythonPackage, "", "python", List.of(), List.of(), List.of(), List.of());
    }
}
