package io.gopy.core.wheel;

import io.gopy.core.tools.Command;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Libraries to read: ELF from the machine's C compiler, the headers of the others put together by hand. */
public final class Libraries {
    private Libraries() {}

    /** A shared library made from one line of C. */
    public static Path gcc(Path library, String source, String... options) throws IOException {
        Files.createDirectories(library.getParent());
        Path file = library.resolveSibling("library.c");
        Files.writeString(file, source);
        List<String> command =
                new ArrayList<>(List.of("gcc", "-shared", "-fPIC", "-o", library.toString(), file.toString()));
        command.addAll(List.of(options));
        Command.run(library.getParent(), command);
        Files.delete(file);
        return library;
    }

    /** A header with one load command before the one that names the oldest macOS. */
    static byte[] macho(int cpu, int major, int minor) {
        ByteBuffer file = ByteBuffer.allocate(80).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(0xfeedfacf)
                .putInt(cpu)
                .putInt(0)
                .putInt(6)
                .putInt(2)
                .putInt(48)
                .putInt(0)
                .putInt(0);
        file.putInt(0x1b).putInt(24).putLong(0).putLong(0);
        file.putInt(0x32)
                .putInt(24)
                .putInt(1)
                .putInt(major << 16 | minor << 8)
                .putInt(0)
                .putInt(0);
        return file.array();
    }

    static byte[] pe(int machine) {
        ByteBuffer file = ByteBuffer.allocate(160).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort(0, (short) 0x5a4d).putInt(0x3c, 0x80);
        file.putInt(0x80, 0x4550).putShort(0x84, (short) machine);
        return file.array();
    }
}
