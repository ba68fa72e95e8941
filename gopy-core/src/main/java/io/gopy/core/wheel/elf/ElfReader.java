package io.gopy.core.wheel.elf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads ELF files, 32 and 64 bits, either byte order (System V ABI, "Object Files"; LSB, "Symbol Versioning"). */
public final class ElfReader {
    private static final int MAGIC = 0x7f454c46;
    private static final int DYNAMIC = 6;
    private static final int VERSIONS_NEEDED = 0x6ffffffe;
    private static final int DT_NEEDED = 1;

    private final ByteBuffer file;
    private final boolean wide;
    private final List<Section> sections = new ArrayList<>();

    /** One section header, as far as it matters. */
    private record Section(int type, int offset, int size, int link, int info) {}

    private ElfReader(byte[] bytes) {
        this.file = ByteBuffer.wrap(bytes).order(bytes[5] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.wide = bytes[4] == 2;
        int table = word(wide ? 0x28 : 0x20);
        int size = file.getShort(wide ? 0x3a : 0x2e);
        int count = file.getShort(wide ? 0x3c : 0x30);
        for (int i = 0; i < count; i++) {
            sections.add(section(table + i * size));
        }
    }

    /**
     * Reads a library.
     *
     * @return empty if it is no ELF file or one for a machine that has no platform tag
     * @throws IndexOutOfBoundsException if the file is cut short
     */
    public static Optional<ElfLibrary> read(byte[] bytes) {
        if (bytes.length < 0x34 || ByteBuffer.wrap(bytes).getInt() != MAGIC) {
            return Optional.empty();
        }
        ElfReader reader = new ElfReader(bytes);
        return reader.machine().map(machine -> new ElfLibrary(machine, reader.needed(), reader.versions()));
    }

    private Optional<String> machine() {
        return Optional.ofNullable(
                switch (file.getShort(0x12)) {
                    case 3 -> "i686";
                    case 21 -> "ppc64le";
                    case 22 -> "s390x";
                    case 40 -> "armv7l";
                    case 62 -> "x86_64";
                    case 183 -> "aarch64";
                    case 243 -> "riscv64";
                    default -> null;
                });
    }

    private List<String> needed() {
        List<String> names = new ArrayList<>();
        int entry = wide ? 16 : 8;
        for (Section dynamic : ofType(DYNAMIC)) {
            for (int at = dynamic.offset; at < dynamic.offset + dynamic.size; at += entry) {
                if (word(at) == DT_NEEDED) {
                    names.add(string(dynamic, word(at + entry / 2)));
                }
            }
        }
        return names;
    }

    /** Each Verneed record leads to a chain of Vernaux records, linked by relative offsets. */
    private List<String> versions() {
        List<String> names = new ArrayList<>();
        for (Section section : ofType(VERSIONS_NEEDED)) {
            int need = section.offset;
            for (int i = 0; i < section.info; i++) {
                int aux = need + file.getInt(need + 8);
                for (int j = 0; j < file.getShort(need + 2); j++) {
                    names.add(string(section, file.getInt(aux + 8)));
                    aux += file.getInt(aux + 12);
                }
                need += file.getInt(need + 12);
            }
        }
        return names;
    }

    private List<Section> ofType(int type) {
        return sections.stream().filter(section -> section.type == type).toList();
    }

    private Section section(int at) {
        return wide
                ? new Section(
                        file.getInt(at + 4),
                        word(at + 0x18),
                        word(at + 0x20),
                        file.getInt(at + 0x28),
                        file.getInt(at + 0x2c))
                : new Section(
                        file.getInt(at + 4),
                        word(at + 0x10),
                        word(at + 0x14),
                        file.getInt(at + 0x18),
                        file.getInt(at + 0x1c));
    }

    private String string(Section section, int index) {
        int start = sections.get(section.link).offset + index;
        int end = start;
        while (file.get(end) != 0) {
            end++;
        }
        return new String(file.array(), start, end - start, StandardCharsets.US_ASCII);
    }

    /** An address-sized number; a library of more than 2 GB does not fit a Java array anyway. */
    private int word(int at) {
        return wide ? (int) file.getLong(at) : file.getInt(at);
    }
}
