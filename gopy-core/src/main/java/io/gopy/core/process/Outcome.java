package io.gopy.core.process;

/**
 * How a program ended.
 *
 * @param status its exit status
 * @param stdout what it printed, read as UTF-8
 * @param stderr what it complained about; empty if that went into {@code stdout}
 */
public record Outcome(int status, String stdout, String stderr) {
    /** True for exit status 0. */
    public boolean succeeded() {
        return status == 0;
    }
}
