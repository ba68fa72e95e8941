package io.gopy.core.model;

import java.util.List;

/**
 * A Go type (Go spec, "Types"): one record a kind. {@link #toString()} is Go's own spelling with full
 * import paths, as {@code map[string]*net/url.URL}; it identifies the type within a program.
 */
public sealed interface GoType {

    /** Calls the visitor's method for this kind: the way to look at a kind, so that none is forgotten. */
    <R> R accept(GoTypeVisitor<R> visitor);

    /** A predeclared type by its name ({@code byte} and {@code rune} as they stand), {@code unsafe.Pointer}, or {@code untyped int}… */
    record Basic(String name) implements GoType {
        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.basic(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A defined type.
     *
     * @param packagePath import path; empty for {@code error} and {@code comparable}
     * @param arguments type arguments of an instance, else empty
     * @param exported false for a type whose name cannot be written outside its package
     */
    record Named(String packagePath, String name, List<GoType> arguments, boolean exported) implements GoType {
        public Named {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.named(this);
        }

        @Override
        public String toString() {
            String plain = packagePath.isEmpty() ? name : packagePath + "." + name;
            return plain + subscript();
        }

        /** The type arguments in brackets: {@code [int, string]}; empty for what is no instance. */
        public String subscript() {
            return arguments.isEmpty() ? "" : "[" + Spelling.list(arguments) + "]";
        }

        /** The name in sources, where brackets cannot stand: {@code List_int}. */
        public String identifier() {
            return (name + subscript()).replaceAll("[^\\p{L}\\p{Nd}_]+", "_").replaceAll("_$", "");
        }
    }

    record Pointer(GoType element) implements GoType {
        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.pointer(this);
        }

        @Override
        public String toString() {
            return "*" + element;
        }
    }

    record Slice(GoType element) implements GoType {
        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.slice(this);
        }

        @Override
        public String toString() {
            return "[]" + element;
        }
    }

    record Array(long length, GoType element) implements GoType {
        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.array(this);
        }

        @Override
        public String toString() {
            return "[" + length + "]" + element;
        }
    }

    record Map(GoType key, GoType element) implements GoType {
        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.map(this);
        }

        @Override
        public String toString() {
            return "map[" + key + "]" + element;
        }
    }

    record Chan(Direction direction, GoType element) implements GoType {
        /** Which ends of a channel a value gives (Go spec, "Channel types"). */
        public enum Direction {
            BOTH,
            SEND,
            RECEIVE
        }

        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.chan(this);
        }

        @Override
        public String toString() {
            String prefix = switch (direction) {
                case BOTH -> "chan ";
                case SEND -> "chan<- ";
                case RECEIVE -> "<-chan ";
            };
            boolean bracketed =
                    direction == Direction.BOTH && element.toString().startsWith("<-");
            return prefix + (bracketed ? "(" + element + ")" : element); // else the arrow belongs to this one
        }
    }

    record Func(GoSignature signature) implements GoType {
        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.func(this);
        }

        @Override
        public String toString() {
            return "func" + Spelling.signature(signature);
        }
    }

    record Struct(List<GoField> fields) implements GoType {
        public Struct {
            fields = List.copyOf(fields);
        }

        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.struct(this);
        }

        @Override
        public String toString() {
            return Spelling.struct(fields);
        }
    }

    /**
     * An interface.
     *
     * @param methods its whole method set, embedded ones included
     * @param union the terms of a constraint as Go writes them ({@code ~int | ~string}), else empty
     */
    record Interface(List<GoMethod> methods, String union) implements GoType {
        public Interface {
            methods = List.copyOf(methods);
        }

        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.interfaceType(this);
        }

        @Override
        public String toString() {
            return Spelling.interfaceType(this);
        }
    }

    /**
     * A type parameter within a generic declaration.
     *
     * @param constraint as Go writes it
     * @param follows its type follows from other parameters, as that of {@code S ~[]E}
     */
    record TypeParameter(String name, String constraint, boolean follows) implements GoType {
        @Override
        public <R> R accept(GoTypeVisitor<R> visitor) {
            return visitor.typeParameter(this);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
