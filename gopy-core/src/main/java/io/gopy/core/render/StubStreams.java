package io.gopy.core.render;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What makes a binary file of a class in a stub: {@code streams.py} of the runtime. */
final class StubStreams {
    private static final Set<String> PROTOCOLS = Set.of("read", "write", "seek");

    private final StubScope scope;

    StubStreams(StubScope scope) {
        this.scope = scope;
    }

    /**
     * The methods; none of what is no stream.
     *
     * @param protocols those of the type
     * @param own names of its own methods, which win
     */
    Stream<String> members(Set<String> protocols, Set<String> own) {
        if (protocols.stream().noneMatch(PROTOCOLS::contains)) {
            return Stream.empty();
        }
        Map<String, String> members = new TreeMap<>(file());
        protocols.forEach(protocol -> members.putAll(of(protocol)));
        members.keySet().removeAll(own);
        return members.values().stream();
    }

    private Map<String, String> file() {
        String bool = scope.builtin("bool");
        return Map.of(
                "close", "def close(self) -> None: ...",
                "closed", "closed: " + bool,
                "flush", "def flush(self) -> None: ...",
                "readable", "def readable(self) -> " + bool + ": ...",
                "seekable", "def seekable(self) -> " + bool + ": ...",
                "writable", "def writable(self) -> " + bool + ": ...");
    }

    private Map<String, String> of(String protocol) {
        String buffer = scope.imported("typing_extensions", "Buffer");
        String integer = scope.builtin("int");
        return switch (protocol) {
            case "read" -> reading(buffer, integer);
            case "write" ->
                Map.of(
                        "writelines",
                        "def writelines(self, lines: " + scope.imported("collections.abc", "Iterable") + "[" + buffer
                                + "]) -> None: ...");
            case "seek" ->
                Map.of(
                        "seek",
                                "def seek(self, offset: " + integer + ", whence: " + integer + " = ...) -> " + integer
                                        + ": ...",
                        "tell", "def tell(self) -> " + integer + ": ...");
            default -> Map.of();
        };
    }

    private Map<String, String> reading(String buffer, String integer) {
        String bytes = scope.builtin("bytes");
        String size = "(self, size: " + integer + " = ...) -> " + bytes + ": ...";
        return Map.of(
                "__iter__",
                "def __iter__(self) -> " + scope.imported("collections.abc", "Iterator") + "[" + bytes + "]: ...",
                "read",
                "def read" + size,
                "read1",
                "def read1" + size,
                "readall",
                "def readall(self) -> " + bytes + ": ...",
                "readinto",
                "def readinto(self, buffer: " + buffer + ") -> " + integer + ": ...",
                "readline",
                "def readline" + size,
                "readlines",
                "def readlines(self, hint: " + integer + " = ...) -> " + scope.builtin("list") + "[" + bytes
                        + "]: ...");
    }
}
