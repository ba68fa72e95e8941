package io.gopy.core.convert;

/** What crosses as a handle: slot 0 of an argument; a result has the address beside it. */
interface ObjectCrossing extends Converter {
    @Override
    default String code() {
        return "O";
    }

    @Override
    default int argumentSlots() {
        return 1;
    }

    @Override
    default int resultSlots() {
        return 2;
    }
}
