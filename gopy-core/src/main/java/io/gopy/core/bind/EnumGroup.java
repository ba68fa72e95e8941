package io.gopy.core.bind;

import io.gopy.core.bind.style.Style;
import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoTypeDeclaration;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The constants that make a named integer an enum: two or more of that type in its own package.
 *
 * <p>Sample: {@code slog.LevelWarn} is the member {@code WARN} of {@code slog.Level}, because all members
 * begin with the type's name.
 */
final class EnumGroup {
    private final GoTypeDeclaration type;
    private final List<GoConstant> constants;

    private EnumGroup(GoTypeDeclaration type, List<GoConstant> constants) {
        this.type = type;
        this.constants = constants;
    }

    /** The group of that type; empty if it is no enum. */
    static Optional<EnumGroup> of(GoPackage pkg, GoTypeDeclaration type) {
        if (type.isError() || type.type().toString().equals("time.Duration")) {
            return Optional.empty();
        }
        List<GoConstant> constants = pkg.constants().stream()
                .filter(c -> c.type().equals(type.type()) && c.kind() == GoConstant.Kind.INT)
                .toList();
        return constants.size() < 2 ? Optional.empty() : Optional.of(new EnumGroup(type, constants));
    }

    List<GoConstant> constants() {
        return constants;
    }

    /**
     * Members combine by {@code |}: three or more distinct powers of two, besides which there may be fewer masks
     * ({@code fs.ModePerm}). Numbers counted up (1, 2, 3, 4) are none.
     */
    boolean flags() {
        List<BigInteger> values = constants.stream()
                .map(c -> new BigInteger(c.value()))
                .filter(v -> v.signum() != 0)
                .distinct()
                .toList();
        List<BigInteger> bits =
                values.stream().filter(v -> v.signum() > 0 && v.bitCount() == 1).toList();
        boolean counted = values.stream().allMatch(v -> v.compareTo(BigInteger.valueOf(values.size())) <= 0);
        boolean masks = values.size() - bits.size() < bits.size();
        return bits.size() >= 3 && masks && (!counted || values.size() == bits.size());
    }

    /** The member's name: the constant's, without the type's own name where all members have it. */
    String memberName(GoConstant constant, Style style) {
        return style.constant(cut(constant.name()));
    }

    private String cut(String name) {
        int length = type.name().length();
        if (allCut(n -> startsWith(n), n -> n.substring(length))) {
            return name.substring(length);
        }
        if (allCut(n -> n.endsWith(type.name()), n -> n.substring(0, n.length() - length))) {
            return name.substring(0, name.length() - length);
        }
        return name;
    }

    private boolean startsWith(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(type.name().toLowerCase(Locale.ROOT));
    }

    private boolean allCut(Predicate<String> has, UnaryOperator<String> cut) {
        return constants.stream().map(GoConstant::name).allMatch(has)
                && constants.stream()
                                .map(c -> cut.apply(c.name()))
                                .filter(n -> !n.isEmpty() && Character.isUpperCase(n.charAt(0)))
                                .collect(Collectors.toSet())
                                .size()
                        == constants.size();
    }
}
