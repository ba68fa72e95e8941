package io.gopy.core.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What cannot be provoked in a test: the go command's words as it wrote them. */
class ComplaintTest {
    @Test
    void noNetwork() {
        assertThat(told("go: github.com/a/b@v1.0.0: Get \"https://proxy.example/github.com/a/b/@v/v1.0.0.info\":"
                        + " dial tcp: lookup proxy.example: no such host"))
                .startsWith("The network does not give a Go module; perhaps you should check the connection")
                .contains("github.com/a/b@v1.0.0");
    }

    @Test
    void anOldToolchain() {
        assertThat(told("go: example.com/a@v1.2.0 requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)"))
                .startsWith("A Go module needs Go 1.99 or newer; perhaps you should update Go");
        assertThat(told("go: go.mod requires go >= 1.99 (running go 1.26.8; GOTOOLCHAIN=local)"))
                .startsWith("A Go module needs Go 1.99 or newer");
    }

    @Test
    void anIncompleteGoSum() {
        assertThat(told("missing go.sum entry for module providing package example.com/b; to add:\n\tgo get x"))
                .startsWith(
                        "The go.mod or go.sum of /home/me/shop is not complete; perhaps you should run \"go mod tidy\"");
    }

    @Test
    void noCompilerForC() {
        assertThat(
                        told(
                                "# runtime/cgo\ncgo: C compiler \"gcc\" not found: exec: \"gcc\": executable file not found in $PATH"))
                .startsWith("There is no C compiler: \"gcc\" is not on PATH; perhaps you should install gcc");
    }

    @Test
    void noFileForThePlatform() {
        assertThat(told("build constraints exclude all Go files in /home/me/shop/dos"))
                .isEqualTo("gopy.packages names \"./x\", but no Go file in /home/me/shop/dos counts on this platform;"
                        + " perhaps you should set gopy.tags, or leave the platform out of gopy.platforms.");
    }

    @Test
    void aReplaceLineThatLeadsNowhere() {
        String words = "example.com/b@v0.0.0: replacement directory ../b does not exist";
        Document.Problem problem = new Document.Problem("example.com/b", "list", false, "a.go:7:2", words);
        assertThat(Complaint.sentence(problem, Path.of("/home/me/shop")))
                .isEqualTo("A replace line of the go.mod in /home/me/shop leads to ../b, where there is no Go module"
                        + " (imported at a.go:7:2); perhaps you should correct it.");
    }

    @Test
    void aPackageThatAnotherNeeds() {
        String words = "build constraints exclude all Go files in /m/b";
        Document.Problem problem = new Document.Problem("example.com/b", "list", false, "a.go:7:2", words);
        assertThat(Complaint.sentence(problem, Path.of("/home/me/shop")))
                .startsWith("A package needs \"example.com/b\" (imported at a.go:7:2), but no Go file in /m/b counts");
    }

    @Test
    void manyErrorsAreCut() {
        String words = "# example.com/x\n" + "x.go:1:1: undefined: y\n".repeat(30);
        assertThat(told(words).lines()).hasSize(12).endsWith("… and 20 more lines");
    }

    @Test
    void anythingElseInTheGoCommandsWords() {
        assertThat(told("go: something new")).isEqualTo("The go command refuses \"./x\": something new");
    }

    private static String told(String words) {
        return Complaint.sentence(new Document.Problem("./x", "list", true, "", words), Path.of("/home/me/shop"));
    }
}
