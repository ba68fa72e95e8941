package io.gopy.core.bind;

import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Binds the methods of a type: those that instances of its class have, and, of a type that Python holds by value, those
 * of its pointers, which a {@code Ref} has instead.
 */
final class MethodBinder {
    private final Context context;
    private final PythonClass cls;
    private final MemberNames names;
    private final MemberNames pointerNames = new MemberNames(BaseAttributes.ofRefs());
    private final List<Skipped> skipped;
    private final List<BoundFunction> own = new ArrayList<>();
    private final List<BoundFunction> ofPointer = new ArrayList<>();

    MethodBinder(Context context, PythonClass cls, MemberNames names, List<Skipped> skipped) {
        this.context = context;
        this.cls = cls;
        this.names = names;
        this.skipped = skipped;
    }

    /** The methods of a type; of an interface those that other packages can name. */
    static List<GoMethod> of(GoTypeDeclaration type) {
        return type.underlying() instanceof GoType.Interface own
                ? own.methods().stream()
                        .filter(m -> Character.isUpperCase(m.name().charAt(0)))
                        .toList()
                : type.methods();
    }

    void bind(List<GoMethod> methods, ClassKind kind) {
        Converter receiver = context.converters.receiver(cls, kind);
        for (GoMethod method : methods) {
            boolean held = kind != ClassKind.NAMED; // by its variable, so pointer methods are at hand
            if (held || !method.pointerReceiver()) {
                bind(method, names, receiver).ifPresent(own::add);
            } else {
                bind(method, pointerNames, context.converters.pointer(cls)).ifPresent(ofPointer::add);
            }
        }
    }

    List<BoundFunction> own() {
        return own;
    }

    List<BoundFunction> ofPointer() {
        return ofPointer;
    }

    private Optional<BoundFunction> bind(GoMethod method, MemberNames allocator, Converter receiver) {
        String symbol = cls.go() + "." + method.name();
        return context.function(
                symbol,
                new SignatureBinder.Request(
                        method.name(),
                        List.of(),
                        allocator.allocate(context.style.function(method.name()), method.name()),
                        method.signature(),
                        Optional.of(receiver),
                        !symbol.startsWith("context."),
                        method.doc(),
                        method.position()),
                skipped);
    }
}
