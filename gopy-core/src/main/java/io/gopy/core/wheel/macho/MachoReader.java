package io.gopy.core.wheel.macho;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads the load commands of thin 64-bit Mach-O files (Apple's {@code <mach-o/loader.h>}). */
public final class MachoReader {
    private static final int MAGIC_64 = 0xfeedfacf;
    private static final int HEADER = 32;
    private static final int LC_VERSION_MIN_MACOSX = 0x24;
    private static final int LC_BUILD_VERSION = 0x32;

    private MachoReader() {}

    /**
     * Reads a library.
     *
     * @return empty if it is no 64-bit Mach-O file, or names no machine or macOS version that is known
     * @throws IndexOutOfBoundsException if the file is cut short
     */
    public static Optional<MachoLibrary> read(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER || file.getInt(0) != MAGIC_64) {
            return Optional.empty();
        }
        return machine(file.getInt(4))
                .flatMap(machine -> oldest(file).map(v -> new MachoLibrary(machine, v >>> 16, v >>> 8 & 0xff)));
    }

    private static Optional<String> machine(int cpu) {
        return Optional.ofNullable(
                switch (cpu) {
                    case 0x01000007 -> "x86_64";
                    case 0x0100000c -> "arm64";
                    default -> null;
                });
    }

    /** The packed version {@code xxxx.yy.zz} of the oldest macOS. */
    private static Optional<Integer> oldest(ByteBuffer file) {
        int at = HEADER;
        for (int i = 0; i < file.getInt(16); i++) {
            switch (file.getInt(at)) {
                case LC_BUILD_VERSION -> {
                    return Optional.of(file.getInt(at + 12));
                }
                case LC_VERSION_MIN_MACOSX -> {
                    return Optional.of(file.getInt(at + 8));
                }
                default -> at += file.getInt(at + 4);
            }
        }
        return Optional.empty();
    }
}
