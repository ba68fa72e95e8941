package io.gopy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("try") // a lock is held, not used
class TargetLockTest {
    @TempDir
    Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();

    @Test
    void makesTheFolder() {
        try (TargetLock lock = take(folder.resolve("target/gopy"), 0)) {
            assertThat(folder.resolve("target/gopy")).isDirectory();
            assertThat(told).isEmpty();
        }
    }

    @Test
    void failsWithASentenceWhenTheOtherBuildDoesNotEnd() {
        try (TargetLock lock = take(folder, 0)) {
            assertThatThrownBy(() -> take(folder, 0))
                    .isInstanceOf(GopyException.class)
                    .hasMessageStartingWith("Another build is at work in " + folder + " (gopy.outputDirectory)")
                    .hasMessageContaining("gopy.lockTimeout");
        }
    }

    @Test
    void waitsForTheOtherBuildAndSaysSo() throws Exception {
        CompletableFuture<Boolean> second;
        try (TargetLock lock = take(folder, 0)) {
            second = CompletableFuture.supplyAsync(() -> {
                try (TargetLock waited = take(folder, 30)) {
                    return true;
                }
            });
            while (told.isEmpty()) {
                Thread.sleep(10);
            }
            assertThat(second).isNotDone();
        }
        assertThat(second.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(told).containsExactly("Another build is at work in " + folder + "; waiting for it.");
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> take(file.resolve("gopy"), 0))
                .isInstanceOf(GopyException.class)
                .hasMessageStartingWith("gopy.outputDirectory " + file.resolve("gopy") + " cannot be written: ");
    }

    private TargetLock take(Path place, int seconds) {
        return TargetLock.take(place, Duration.ofSeconds(seconds), told::add);
    }
}
