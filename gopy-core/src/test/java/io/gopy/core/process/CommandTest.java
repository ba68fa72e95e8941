package io.gopy.core.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTest {
    @TempDir
    Path folder;

    @Test
    void gathersBothOutputsAndTheStatus() {
        Outcome outcome =
                Command.of(folder, "sh", "-c", "echo out; echo err >&2; exit 3").run();
        assertThat(outcome).isEqualTo(new Outcome(3, "out\n", "err\n"));
        assertThat(outcome.succeeded()).isFalse();
    }

    @Test
    void joinsTheOutputsAndSetsVariables() {
        Command command = new Command(
                folder, List.of("sh", "-c", "echo $GREETING; echo err >&2"), Map.of("GREETING", "hello"), true);
        assertThat(command.run().stdout()).isEqualTo("hello\nerr\n");
    }

    @Test
    void doesNotHangOnMuchOutputOfBothKinds() {
        Outcome outcome = Command.of(folder, "sh", "-c", "head -c 300000 /dev/zero >&2; head -c 300000 /dev/zero; cat")
                .run();
        assertThat(outcome.stdout()).hasSize(300_000);
        assertThat(outcome.stderr()).hasSize(300_000);
    }

    @Test
    void namesAProgramThatIsNotThere() {
        Command command = Command.of(folder, "no-such-program-here");
        assertThatThrownBy(command::run).isInstanceOf(GopyException.class).hasMessageContaining("no-such-program-here");
    }

    @Test
    void findsWhatIsOnPath() {
        assertThat(Programs.find("sh")).hasValueSatisfying(sh -> assertThat(sh).isAbsolute());
        assertThat(Programs.find("no-such-program-here")).isEmpty();
        assertThat(Programs.find(folder.toString())).isEmpty();
    }
}
