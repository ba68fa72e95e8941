package io.gopy.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.bind.PythonNumber;
import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoType;
import io.gopy.core.model.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonLiteralTest {
    @Test
    void stringsAreEscaped() {
        assertThat(PythonLiteral.string("it's\n\\ \u0007 \udc80 é")).isEqualTo("'it\\'s\\n\\\\ \\u0007 \\udc80 é'");
    }

    @Test
    void docsKeepTheirQuotes() {
        assertThat(PythonLiteral.docstring("say \"\"\"x\"", "")).isEqualTo("\"\"\"say \\\"\\\"\\\"x\\\"\"\"\"");
        assertThat(PythonLiteral.doc("", "  ")).isEqualTo("''");
    }

    @Test
    void briefDocsStandOnTheLineOfTheirEntry() {
        assertThat(PythonLiteral.doc("say \"x\"", "  ")).isEqualTo("\"\"\"say \"x\\\"\"\"\"");
        assertThat(PythonLiteral.doc("a\n\nb", "  ")).isEqualTo("\"\"\"\n  a\n\n  b\n  \"\"\"");
        assertThat(PythonLiteral.doc("word ".repeat(11), "  ")).startsWith("\"\"\"\n  word");
    }

    @Test
    void wideProseIsWrappedAndCodeIsNot() {
        String prose = "word ".repeat(30).strip();
        assertThat(DocText.lines(prose)).hasSize(2).allMatch(line -> line.length() <= 84);
        assertThat(DocText.lines("x\n\t" + "y".repeat(100))).containsExactly("x", "    " + "y".repeat(100));
    }

    @ParameterizedTest
    @CsvSource({
        "FLOAT, 3.14159265358979323846264338327950288419716939937510582097494459, 3.141592653589793",
        "FLOAT, 1/3, 0.3333333333333333",
        "FLOAT, 1, 1.0",
        "FLOAT, 100000000000000000000000, 100000000000000000000000",
        "FLOAT, 1e22, 1e22",
        "FLOAT, 1/1024, 0.0009765625",
        "FLOAT, 0, 0.0",
        "FLOAT, -2.5, -2.5",
        "INT, 18446744073709551615, 18446744073709551615",
        "BOOL, true, True",
        "COMPLEX, 1 -1/2, 'complex(1.0, -0.5)'"
    })
    void numbers(GoConstant.Kind kind, String value, String literal) {
        assertThat(PythonLiteral.constant(constant(kind, value))).isEqualTo(literal);
    }

    @Test
    void fractionsBeyondFloat64HaveNone() {
        String huge = "1" + "0".repeat(400);
        assertThat(PythonNumber.literal(constant(GoConstant.Kind.FLOAT, huge + "/3")))
                .isEmpty();
        assertThat(PythonNumber.literal(constant(GoConstant.Kind.FLOAT, huge))).contains(huge);
    }

    private static GoConstant constant(GoConstant.Kind kind, String value) {
        return new GoConstant("C", new GoType.Basic("untyped"), kind, value, "", 0, false, new Position("c.go", 1, 1));
    }
}
