package io.gopy.core.bind;

import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoField;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds one type: its methods, fields, members and protocols. */
final class TypeBinder {
    private final Context context;

    TypeBinder(Context context) {
        this.context = context;
    }

    /**
     * The class.
     *
     * @param members the constants that make it an enum, else empty
     */
    BoundType bind(PythonClass cls, GoTypeDeclaration type, List<BoundConstant> members, boolean flags) {
        Converter plain = TypeTable.converter(context.converters, cls.go());
        ClassKind kind = members.isEmpty() ? plain.classKind() : ClassKind.ENUM;
        List<Skipped> skipped = new ArrayList<>();
        MemberNames names = new MemberNames(reserved(type, plain, kind));
        MethodBinder methods = new MethodBinder(context, cls, names, skipped);
        methods.bind(MethodBinder.of(type), plain.classKind());
        boolean struct = type.underlying() instanceof GoType.Struct;
        return new BoundType(
                cls,
                type,
                kind,
                plain,
                struct && context.valueTypes.test(type),
                members,
                flags,
                base(type),
                errorInterfaces(type),
                fields(cls, type, names, skipped),
                methods.own(),
                protocols(cls, type, methods.own()),
                new BoundType.Pointer(methods.ofPointer(), Protocols.of(cls.go().toString(), methods.ofPointer())),
                skipped,
                names.renamed());
    }

    private static Map<String, String> protocols(PythonClass cls, GoTypeDeclaration type, List<BoundFunction> methods) {
        Map<String, String> protocols = Protocols.of(cls.go().toString(), methods);
        Streams.serve(protocols, MethodBinder.of(type), methods);
        return protocols;
    }

    private List<BoundType.Field> fields(
            PythonClass cls, GoTypeDeclaration type, MemberNames names, List<Skipped> skipped) {
        return type.underlying() instanceof GoType.Struct struct
                ? new FieldBinder(context, cls, names, skipped).bind(struct, type.methods())
                : List.of();
    }

    private static Set<String> reserved(GoTypeDeclaration type, Converter plain, ClassKind kind) {
        Set<String> reserved = new HashSet<>();
        reserved.addAll(Streams.reserved(MethodBinder.of(type)));
        if (type.isError()) {
            reserved.addAll(BaseAttributes.ofExceptions());
            if (type.underlying() instanceof GoType.Slice) {
                reserved.addAll(BaseAttributes.ofViews(type.underlying()));
            }
        } else if (Set.of("time.Duration", "time.Time").contains(type.type().toString())) {
            reserved.addAll(BaseAttributes.ofTime(type.underlying() instanceof GoType.Basic));
        } else if (kind == ClassKind.VIEW) {
            reserved.addAll(BaseAttributes.ofViews(type.underlying()));
        } else {
            reserved.addAll(BaseAttributes.of(plain.code()));
        }
        if (kind == ClassKind.ENUM) {
            reserved.addAll(BaseAttributes.ofEnums());
        }
        return reserved;
    }

    /** Of an error type, also an interface, the bound interfaces of errors that ask for no more than it has. */
    private List<String> errorInterfaces(GoTypeDeclaration type) {
        if (!type.isError()) {
            return List.of();
        }
        Set<String> own = signatures(type);
        return context.types.classes().stream()
                .flatMap(cls -> context.types.declaration(cls.go()).stream())
                .filter(other -> other.underlying() instanceof GoType.Interface && other.isError())
                .filter(other -> own.containsAll(signatures(other)))
                .filter(other -> type.underlying() instanceof GoType.Interface
                        ? own.size() > signatures(other).size()
                        : !signatures(other).isEmpty())
                .map(other -> other.type().toString())
                .toList();
    }

    private static Set<String> signatures(GoTypeDeclaration type) {
        List<GoMethod> all = type.underlying() instanceof GoType.Interface held ? held.methods() : type.methods();
        return all.stream().map(m -> m.name() + new GoType.Func(m.signature())).collect(Collectors.toSet());
    }

    /** Go name of the first embedded struct that is bound. */
    private String base(GoTypeDeclaration type) {
        if (!(type.underlying() instanceof GoType.Struct struct)) {
            return "";
        }
        return struct.fields().stream()
                .filter(GoField::embedded)
                .filter(f -> f.exported() || !(f.type() instanceof GoType.Pointer)) // whose fields no path reaches
                .map(f -> f.type() instanceof GoType.Pointer p ? p.element() : f.type())
                .filter(GoType.Named.class::isInstance)
                .map(GoType.Named.class::cast)
                .filter(named -> context.known.bound(named).isPresent()
                        && context.known.declaration(named).orElseThrow().underlying() instanceof GoType.Struct)
                .map(GoType.Named::toString)
                .findFirst()
                .orElse("");
    }
}
