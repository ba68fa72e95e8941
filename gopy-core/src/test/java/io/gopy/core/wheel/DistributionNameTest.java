package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistributionNameTest {
    @Test
    void normalizes_as_indexes_and_file_names_do() {
        DistributionName name = new DistributionName("Acme._Greeter--x");
        assertThat(name.normalized()).isEqualTo("acme-greeter-x");
        assertThat(name.escaped()).isEqualTo("acme_greeter_x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "x-", "a b", "größe", "a/b", "com.acme:x"})
    void refuses_what_pep_508_does_not_allow(String name) {
        assertThatThrownBy(() -> new DistributionName(name))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("gopy.name")
                .hasMessageContaining("\"" + name + "\"");
    }
}
