package io.gopy.core.bind;

import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import java.util.List;

/**
 * The first parameter {@code context.Context} of a function, which Python does not see: {@code timeout=}, Ctrl-C and
 * {@code ctx=} stand for it. Where a result is a Context as well, the function is about contexts, and keeps it.
 */
final class LeadingContext {
    private LeadingContext() {}

    static boolean in(GoSignature signature) {
        List<GoParameter> parameters = signature.parameters();
        return !parameters.isEmpty()
                && is(parameters.get(0).type())
                && signature.results().stream().noneMatch(result -> is(result.type()));
    }

    /** The signature without it. */
    static GoSignature leftOut(GoSignature signature) {
        return new GoSignature(
                signature.typeParameters(),
                signature.parameters().subList(1, signature.parameters().size()),
                signature.results(),
                signature.variadic());
    }

    private static boolean is(GoType type) {
        return type.toString().equals("context.Context");
    }
}
