package io.gopy.core.bind;

import io.gopy.core.convert.ErrorConverter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;

/**
 * Whether an error that is the only result is returned and not raised: by functions that take an error
 * ({@code errors.Unwrap}), by constructors of errors ({@code errors.New}, {@code fmt.Errorf}), and by the methods {@code Unwrap()} of an error and {@code
 * Err()} of a context.
 */
final class ErrorAsValue {
    private ErrorAsValue() {}

    static boolean test(String goName, GoSignature signature) {
        if (signature.results().size() != 1) {
            return false;
        }
        return goName.startsWith("New")
                || goName.endsWith("Errorf")
                || (goName.equals("Err") || goName.equals("Unwrap"))
                        && signature.parameters().isEmpty()
                || signature.parameters().stream().anyMatch(p -> takesError(p.type()));
    }

    private static boolean takesError(GoType type) {
        return ErrorConverter.handles(type)
                || type instanceof GoType.Slice slice && ErrorConverter.handles(slice.element());
    }
}
