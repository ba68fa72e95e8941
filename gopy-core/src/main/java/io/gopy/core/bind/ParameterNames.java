package io.gopy.core.bind;

import io.gopy.core.bind.style.Style;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Python names of parameters. Unnamed ones are {@code arg0}, {@code arg1}… and positional only, as are
 * ones whose names would meet; {@code self} is {@code self_}.
 */
final class ParameterNames {
    private ParameterNames() {}

    static List<String> of(GoSignature signature, Style style) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < signature.parameters().size(); i++) {
            String name = wanted(signature.parameters().get(i), i, style);
            while (!taken.add(name)) {
                name += "_";
            }
            names.add(name);
        }
        return names;
    }

    /** How many leading parameters have no keyword. */
    static int positionalOnly(GoSignature signature, Style style) {
        Set<String> seen = new HashSet<>();
        int count = 0;
        for (int i = 0; i < signature.parameters().size(); i++) {
            GoParameter parameter = signature.parameters().get(i);
            boolean spread = signature.variadic() && i == signature.parameters().size() - 1;
            if (!spread && (unnamed(parameter) || !seen.add(wanted(parameter, i, style)))) {
                count = i + 1;
            }
        }
        return count;
    }

    private static String wanted(GoParameter parameter, int index, Style style) {
        if (unnamed(parameter)) {
            return "arg" + index;
        }
        String name = PythonNames.ascii(style.variable(parameter.name()));
        return name.equals("self") ? "self_" : name;
    }

    private static boolean unnamed(GoParameter parameter) {
        return parameter.name().isEmpty() || parameter.name().equals("_");
    }
}
