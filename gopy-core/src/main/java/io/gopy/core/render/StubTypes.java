package io.gopy.core.render;

import io.gopy.core.convert.PythonClass;
import io.gopy.core.convert.StubNames;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeVisitor;
import java.util.Map;
import java.util.Optional;

/** Type arguments as a stub writes them: {@code List[int]} for {@code arraylist.List[int]}. */
final class StubTypes implements GoTypeVisitor<String> {
    private final StubNames names;
    private final Map<String, PythonClass> classes;

    /** @param classes the bound types by their Go names */
    StubTypes(StubNames names, Map<String, PythonClass> classes) {
        this.names = names;
        this.classes = classes;
    }

    @Override
    public String basic(GoType.Basic type) {
        return switch (type.name()) {
            case "string" -> names.builtin("str");
            case "bool" -> names.builtin("bool");
            case "float32", "float64" -> names.builtin("float");
            case "complex64", "complex128" -> names.builtin("complex");
            default -> names.builtin("int");
        };
    }

    @Override
    public String named(GoType.Named type) {
        return Optional.ofNullable(classes.get(type.toString()))
                .or(() -> pattern(type))
                .map(names::type)
                .orElseGet(this::any);
    }

    /** The class of {@code Pair[T, T]}, where some instance of Pair is bound. */
    private Optional<PythonClass> pattern(GoType.Named type) {
        String origin = type.packagePath() + "." + type.name() + "[";
        return classes.values().stream()
                .filter(cls -> cls.go().toString().startsWith(origin))
                .findFirst()
                .map(cls -> new PythonClass(type, 0, cls.module(), cls.name()));
    }

    @Override
    public String pointer(GoType.Pointer type) {
        return type.element() instanceof GoType.Named
                ? type.element().accept(this)
                : names.runtime("Ref") + "[" + type.element().accept(this) + "]";
    }

    @Override
    public String slice(GoType.Slice type) {
        boolean octets = type.element().toString().equals("uint8");
        return octets
                ? names.builtin("bytes")
                : names.runtime("Slice") + "[" + type.element().accept(this) + "]";
    }

    @Override
    public String array(GoType.Array type) {
        return new GoType.Slice(type.element()).accept(this);
    }

    @Override
    public String map(GoType.Map type) {
        return names.runtime("Map") + "[" + type.key().accept(this) + ", "
                + type.element().accept(this) + "]";
    }

    @Override
    public String chan(GoType.Chan type) {
        return any();
    }

    @Override
    public String func(GoType.Func type) {
        return any();
    }

    @Override
    public String struct(GoType.Struct type) {
        return any();
    }

    @Override
    public String interfaceType(GoType.Interface type) {
        return any();
    }

    @Override
    public String typeParameter(GoType.TypeParameter type) {
        return names.variable(type.name());
    }

    private String any() {
        return names.imported("typing", "Any");
    }
}
