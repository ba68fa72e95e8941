package io.gopy.core.bind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonNamesTest {
    @ParameterizedTest
    @CsvSource({
        "ParseURL, parse_url",
        "HTTPServer, http_server",
        "UserIDs, user_ids",
        "IDsOf, ids_of",
        "Float64s, float64s",
        "LeadingZeros64, leading_zeros64",
        "Is4In6, is4_in6",
        "RLock, r_lock",
        "IsNaN, is_nan",
        "NaN, nan",
        "IPv4, ipv4",
        "ParseIPv6Zone, parse_ipv6_zone",
        "ToUpper, to_upper",
        "EqualFold, equal_fold",
        "Is, is_",
        "Print, print_",
        "Exec, exec_",
        "Match, match",
        "SHA256, sha256",
        "O_RDONLY, o_rdonly",
        "pos, pos",
        "Über, über"
    })
    void snakeCase(String go, String python) {
        assertThat(PythonNames.snake(go)).isEqualTo(python);
    }

    @ParameterizedTest
    @CsvSource({
        "RFC3339Nano, RFC3339_NANO",
        "MaxInt64, MAX_INT64",
        "Pi, PI",
        "NFC, NFC",
        "O_RDONLY, O_RDONLY",
        "SmallestNonzeroFloat64, SMALLEST_NONZERO_FLOAT64",
        "MaxASCII, MAX_ASCII"
    })
    void upperSnakeCase(String go, String python) {
        assertThat(PythonNames.upper(go)).isEqualTo(python);
    }

    @ParameterizedTest
    @CsvSource({"go-git, go_git", "v2, v2", "9fans.net, _9fans_net", "class, class_", "yaml, yaml"})
    void pathElements(String element, String python) {
        assertThat(PythonNames.identifier(element)).isEqualTo(python);
    }

    @ParameterizedTest
    @CsvSource({"θ, theta", "é, e", "x_Δ, x_delta"})
    void parametersAreAscii(String name, String python) {
        assertThat(PythonNames.ascii(name)).isEqualTo(python);
    }

    @Test
    void laterNamesGiveWay() {
        NameAllocator names = new NameAllocator(java.util.Set.of("TYPES"));
        assertThat(names.allocate("parse", "Parse")).isEqualTo("parse");
        assertThat(names.allocate("parse", "Parse")).isEqualTo("Parse");
        assertThat(names.allocate("parse", "Parse")).isEqualTo("Parse_");
        assertThat(names.allocate("TYPES", "Types")).isEqualTo("Types");
    }
}
