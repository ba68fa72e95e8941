package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.Optional;

/** What converters must know about the defined types of the program. */
public interface KnownTypes {
    /** The declaration, if the type is declared in one of the program's packages. */
    Optional<GoTypeDeclaration> declaration(GoType.Named type);

    /** The Python class, if the type is bound. */
    Optional<PythonClass> bound(GoType.Named type);

    /** Whether they are those of a generic declaration as it is written, of which no value crosses. */
    default boolean written() {
        return false;
    }
}
