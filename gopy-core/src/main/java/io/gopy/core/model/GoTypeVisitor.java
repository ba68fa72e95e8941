package io.gopy.core.model;

/**
 * One method a kind of {@link GoType}: a new kind does not compile until every visitor answers for it.
 *
 * @param <R> what the visitor answers
 */
public interface GoTypeVisitor<R> {
    R basic(GoType.Basic type);

    R named(GoType.Named type);

    R pointer(GoType.Pointer type);

    R slice(GoType.Slice type);

    R array(GoType.Array type);

    R map(GoType.Map type);

    R chan(GoType.Chan type);

    R func(GoType.Func type);

    R struct(GoType.Struct type);

    R interfaceType(GoType.Interface type);

    R typeParameter(GoType.TypeParameter type);
}
