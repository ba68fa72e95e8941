package io.gopy.core.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts type arguments in the places of type parameters: {@code func(x, y T) int} for K is {@code func(x, y K) int}. */
public final class Substitution implements GoTypeVisitor<GoType> {
    private final Map<String, GoType> arguments = new HashMap<>();

    /** @param arguments of the parameters, in order; both of one length */
    public Substitution(List<GoType.TypeParameter> parameters, List<GoType> arguments) {
        for (int i = 0; i < parameters.size(); i++) {
            this.arguments.put(parameters.get(i).name(), arguments.get(i));
        }
    }

    /** The type with all parameters replaced. */
    public GoType of(GoType type) {
        return type.accept(this);
    }

    @Override
    public GoType basic(GoType.Basic type) {
        return type;
    }

    @Override
    public GoType named(GoType.Named type) {
        return new GoType.Named(type.packagePath(), type.name(), all(type.arguments()), type.exported());
    }

    @Override
    public GoType pointer(GoType.Pointer type) {
        return new GoType.Pointer(of(type.element()));
    }

    @Override
    public GoType slice(GoType.Slice type) {
        return new GoType.Slice(of(type.element()));
    }

    @Override
    public GoType array(GoType.Array type) {
        return new GoType.Array(type.length(), of(type.element()));
    }

    @Override
    public GoType map(GoType.Map type) {
        return new GoType.Map(of(type.key()), of(type.element()));
    }

    @Override
    public GoType chan(GoType.Chan type) {
        return new GoType.Chan(type.direction(), of(type.element()));
    }

    @Override
    public GoType func(GoType.Func type) {
        return new GoType.Func(signature(type.signature()));
    }

    @Override
    public GoType struct(GoType.Struct type) {
        return new GoType.Struct(type.fields().stream()
                .map(f -> new GoField(
                        f.name(), of(f.type()), f.embedded(), f.exported(), f.offset(), f.tag(), f.doc(), f.position()))
                .toList());
    }

    @Override
    public GoType interfaceType(GoType.Interface type) {
        return new GoType.Interface(
                type.methods().stream()
                        .map(m -> new GoMethod(
                                m.name(),
                                signature(m.signature()),
                                m.pointerReceiver(),
                                m.nilReceiver(),
                                m.path(),
                                m.doc(),
                                m.position()))
                        .toList(),
                type.union());
    }

    @Override
    public GoType typeParameter(GoType.TypeParameter type) {
        return arguments.getOrDefault(type.name(), type);
    }

    private GoSignature signature(GoSignature signature) {
        return new GoSignature(
                List.of(), parts(signature.parameters()), parts(signature.results()), signature.variadic());
    }

    private List<GoParameter> parts(List<GoParameter> parts) {
        return parts.stream()
                .map(p -> new GoParameter(p.name(), of(p.type()), p.use(), p.why(), p.neverNil()))
                .toList();
    }

    private List<GoType> all(List<GoType> types) {
        return types.stream().map(this::of).collect(Collectors.toList());
    }
}
