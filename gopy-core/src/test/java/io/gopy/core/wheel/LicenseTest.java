package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Apache Software License, Version 2.0 | Apache-2.0",
                "Apache License 2.0 | Apache-2.0",
                "The MIT License | MIT",
                "MIT | MIT",
                "New BSD License | BSD-3-Clause",
                "Eclipse Public License v2.0 | EPL-2.0",
                "GPL-2.0-only WITH Classpath-exception-2.0 | GPL-2.0-only WITH Classpath-exception-2.0",
                "(MIT OR Apache-2.0) | (MIT OR Apache-2.0)"
            })
    void knows_the_names_that_poms_use(String name, String expression) {
        assertThat(License.expression(List.of(name))).contains(expression);
    }

    @Test
    void joins_several_and_gives_up_at_an_unknown_one() {
        assertThat(License.expression(List.of("MIT", "GPL-2.0-only WITH Classpath-exception-2.0")))
                .contains("MIT OR (GPL-2.0-only WITH Classpath-exception-2.0)");
        assertThat(License.expression(List.of("MIT", "Our own terms"))).isEmpty();
        assertThat(License.expression(List.of())).isEmpty();
    }
}
