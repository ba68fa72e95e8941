package io.gopy.core.convert;

/** What crosses as a pointer and a length. */
interface MemoryCrossing extends Converter {
    @Override
    default int argumentSlots() {
        return 2;
    }

    @Override
    default int resultSlots() {
        return 2;
    }
}
