package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/** Spells nothing: for asking whether there is an expression at all. */
enum NoNames implements GoNames {
    INSTANCE;

    @Override
    public String type(GoType type) {
        return "";
    }

    @Override
    public String function(String name, GoType type, GoType result) {
        return "";
    }

    @Override
    public String symbol(String packagePath, String name) {
        return "";
    }
}
