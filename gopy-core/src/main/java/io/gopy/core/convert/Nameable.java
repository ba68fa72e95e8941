package io.gopy.core.convert;

import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeVisitor;
import java.util.List;
import java.util.stream.Stream;

/** Which types generated Go can write: those without an unexported name in them. */
public final class Nameable implements GoTypeVisitor<Boolean> {
    private static final Nameable INSTANCE = new Nameable();

    private Nameable() {}

    /** False where the type, or one that it is made of, has no name outside its package. */
    public static boolean test(GoType type) {
        return type.accept(INSTANCE);
    }

    @Override
    public Boolean basic(GoType.Basic type) {
        return true;
    }

    @Override
    public Boolean named(GoType.Named type) {
        return type.exported() && type.arguments().stream().allMatch(Nameable::test);
    }

    @Override
    public Boolean pointer(GoType.Pointer type) {
        return test(type.element());
    }

    @Override
    public Boolean slice(GoType.Slice type) {
        return test(type.element());
    }

    @Override
    public Boolean array(GoType.Array type) {
        return test(type.element());
    }

    @Override
    public Boolean map(GoType.Map type) {
        return test(type.key()) && test(type.element());
    }

    @Override
    public Boolean chan(GoType.Chan type) {
        return test(type.element());
    }

    @Override
    public Boolean func(GoType.Func type) {
        return signature(type.signature());
    }

    @Override
    public Boolean struct(GoType.Struct type) {
        return type.fields().stream().allMatch(f -> f.exported() && test(f.type()));
    }

    @Override
    public Boolean interfaceType(GoType.Interface type) {
        return type.methods().stream()
                .allMatch(m -> Character.isUpperCase(m.name().charAt(0)) && signature(m.signature()));
    }

    @Override
    public Boolean typeParameter(GoType.TypeParameter type) {
        return true;
    }

    private static boolean signature(GoSignature signature) {
        return Stream.of(signature.parameters(), signature.results())
                .flatMap(List::stream)
                .map(GoParameter::type)
                .allMatch(Nameable::test);
    }
}
