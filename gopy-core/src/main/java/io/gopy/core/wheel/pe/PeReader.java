package io.gopy.core.wheel.pe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/** Reads the COFF header of Windows libraries (Microsoft, "PE Format"). */
public final class PeReader {
    private static final int DOS_MAGIC = 0x5a4d;
    private static final int PE_MAGIC = 0x4550;

    private PeReader() {}

    /**
     * The machine of a library, as Python's platform tags name it after {@code win}: {@code _amd64},
     * {@code _arm64} or {@code 32}.
     *
     * @return empty if it is no PE file or one for another machine
     * @throws IndexOutOfBoundsException if the file is cut short
     */
    public static Optional<String> machine(byte[] bytes) {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < 64 || file.getShort(0) != DOS_MAGIC) {
            return Optional.empty();
        }
        int header = file.getInt(0x3c);
        if (file.getInt(header) != PE_MAGIC) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (file.getShort(header + 4) & 0xffff) {
                    case 0x8664 -> "_amd64";
                    case 0xaa64 -> "_arm64";
                    case 0x014c -> "32";
                    default -> null;
                });
    }
}
