package io.gopy.core.bind;

import io.gopy.core.model.GoConstant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;

/** Values of numeric constants as Python literals. */
public final class PythonNumber {
    /** Enough digits that the nearest float64 of a fraction is exact. */
    private static final MathContext PRECISE = new MathContext(800);

    private static final int SHORTEST = 17;

    private PythonNumber() {}

    /** The literal; empty for a float that no float64 holds. */
    public static Optional<String> literal(GoConstant constant) {
        return switch (constant.kind()) {
            case BOOL, STRING -> throw new IllegalArgumentException(constant.name() + " is no number");
            case INT -> Optional.of(constant.value());
            case FLOAT -> isInteger(constant) ? integer(constant.value()) : decimal(constant.value());
            case COMPLEX -> complex(constant.value());
        };
    }

    /**
     * True for what Python holds as an int: an integer, or an untyped float constant of whole value that no
     * float64 holds exactly ({@code 1e100}), so that it keeps every digit.
     */
    public static boolean isInteger(GoConstant constant) {
        if (constant.kind() != GoConstant.Kind.FLOAT) {
            return constant.kind() == GoConstant.Kind.INT;
        }
        if (!constant.type().toString().startsWith("untyped")
                || constant.value().contains("/")) {
            return false;
        }
        BigDecimal exact = new BigDecimal(constant.value());
        double nearest = exact.doubleValue();
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        return whole && (Double.isInfinite(nearest) || new BigDecimal(nearest).compareTo(exact) != 0);
    }

    private static Optional<String> integer(String value) {
        return Optional.of(new BigDecimal(value).toBigIntegerExact().toString());
    }

    private static Optional<String> complex(String value) {
        String[] parts = value.split(" ");
        return decimal(parts[0]).flatMap(re -> decimal(parts[1]).map(im -> "complex(" + re + ", " + im + ")"));
    }

    /** The shortest decimal that reads back as the same float64, as Python's own {@code repr}. */
    private static Optional<String> decimal(String value) {
        BigDecimal exact = exact(value);
        double nearest = exact.doubleValue();
        if (Double.isInfinite(nearest)) {
            return Optional.empty();
        }
        if (nearest == 0) {
            return Optional.of("0.0");
        }
        for (int digits = 1; digits < SHORTEST; digits++) {
            BigDecimal rounded = new BigDecimal(nearest).round(new MathContext(digits));
            if (rounded.doubleValue() == nearest) {
                return Optional.of(spell(rounded));
            }
        }
        return Optional.of(spell(new BigDecimal(nearest).round(new MathContext(SHORTEST))));
    }

    private static BigDecimal exact(String value) {
        int slash = value.indexOf('/');
        return slash < 0
                ? new BigDecimal(value)
                : new BigDecimal(new BigInteger(value.substring(0, slash)))
                        .divide(new BigDecimal(new BigInteger(value.substring(slash + 1))), PRECISE);
    }

    private static String spell(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        BigDecimal plain = value.stripTrailingZeros();
        if (exponent >= -5 && exponent < 16) {
            String text = plain.toPlainString();
            return text.contains(".") ? text : text + ".0";
        }
        BigInteger digits = plain.unscaledValue();
        BigDecimal mantissa = new BigDecimal(digits, plain.precision() - 1);
        return mantissa.toPlainString() + "e" + exponent;
    }
}
