package io.gopy.core.inspect;

import io.gopy.core.inspect.Document.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A kind of complaint of the go command, and what it means to the user.
 *
 * <p>In the sentence, {@code {named}} says who names which package, {@code {subject}} is that package, {@code {at}} where it is imported, {@code
 * {folder}} the user's folder, {@code {words}} what the go command said, {@code {1}} a group of the pattern.
 *
 * @param words what the go command's words hold
 * @param sentence what is told instead
 */
record Complaint(Pattern words, String sentence) {
    /** How many lines of the go command's words a message holds. */
    private static final int LINES = 10;

    /** The first that matches counts. */
    private static final List<Complaint> ALL = List.of(
            of(
                    "requires go >= (\\d[\\w.]*)",
                    "A Go module needs Go {1} or newer; perhaps you should update Go, or name another one in gopy.go."
                            + " The go command says: {words}"),
            of(
                    "disabled by GOPROXY=off",
                    "Maven is offline (-o), and the module cache does not hold what is needed; perhaps you should run"
                            + " once without -o. The go command says: {words}"),
            of(
                    "dial tcp|no such host|i/o timeout|connection refused|TLS handshake",
                    "The network does not give a Go module; perhaps you should check the connection and the environment"
                            + " variable GOPROXY. The go command says: {words}"),
            of(
                    "of standard library package (\\S+)",
                    "gopy.packages names \"{1}\" with a version, but it is in Go's standard library, which comes with"
                            + " the toolchain; perhaps you should leave the version out."),
            of(
                    "module (\\S+) found[^,]*, but does not contain package (\\S+)",
                    "gopy.packages names \"{2}\", but the module {1} has no such package; perhaps you should check the"
                            + " spelling."),
            of(
                    "replacement directory (\\S+) does not exist|reading (\\S+)go\\.mod: .*no such file",
                    "A replace line of the go.mod in {folder} leads to {1}{2}, where there is no Go module{at}; perhaps"
                            + " you should correct it."),
            of(
                    "(?m)^(?:go: )?([^\\s@]+)@([^:\\s]+): ",
                    "There is no Go module {1}@{2}, or it cannot be had; perhaps you should check spelling and version"
                            + " in gopy.packages or go.mod, or ask for {1}@latest. The go command says: {words}"),
            of(
                    "use of internal package (\\S+) not allowed",
                    "{words}{at}: only code below the folder that holds \"internal\" can import such a package."),
            of(
                    "outside (?:main|modules|available)|does not contain package",
                    "{named}, which lies outside the Go module of {folder}; perhaps you should"
                            + " name its own folder in gopy.goDirectory."),
            of(
                    "build constraints exclude all Go files in (\\S+)",
                    "{named}, but no Go file in {1} counts on this platform; perhaps you should"
                            + " set gopy.tags, or leave the platform out of gopy.platforms."),
            of(
                    "no Go files in (\\S+)",
                    "{named}, but there are no Go files in {1}; perhaps you meant all packages"
                            + " below it, with /... at the end."),
            of(
                    "^stat \\S+: (?:directory not found|no such file)",
                    "{named}, but there is no such folder in {folder} (gopy.goDirectory)."),
            of(
                    "package (\\S+) is not in std",
                    "\"{1}\"{at} is not in Go's standard library; perhaps you should check the spelling, or write ./"
                            + " before a folder of your own module."),
            of(
                    "(?:no required module provides|cannot find module providing) package ([^\\s;:]+)",
                    "No Go module that {folder} requires provides \"{1}\"{at}; perhaps you should check the spelling, add"
                            + " a version in gopy.packages ({1}@latest), or run \"go get {1}\" there."),
            of(
                    "missing go.sum entry|updates to go\\.(?:mod|sum) needed|inconsistent vendoring",
                    "The go.mod or go.sum of {folder} is not complete; perhaps you should run \"go mod tidy\" there."
                            + " The go command says: {words}"),
            of(
                    "C compiler \"?([^\"\\s]+)\"? not found",
                    "There is no C compiler: \"{1}\" is not on PATH; perhaps you should install gcc (Debian: apt-get"
                            + " install gcc libc6-dev), or name another one in gopy.cc."),
            of("(?m)^# |\\.go:\\d+:\\d+: ", "The Go sources do not compile:\n{words}"),
            of("", "The go command refuses {subject}{at}: {words}"));

    private static Complaint of(String words, String sentence) {
        return new Complaint(Pattern.compile(words), sentence);
    }

    /** The sentence for a problem that the go command tells; its path is empty where it is about no package. */
    static String sentence(Problem problem, Path folder) {
        for (Complaint complaint : ALL) {
            Matcher matcher = complaint.words.matcher(problem.text());
            if (matcher.find()) {
                return complaint.fill(matcher, problem, folder);
            }
        }
        throw new IllegalStateException("the last pattern matches everything");
    }

    private String fill(Matcher matcher, Problem problem, Path folder) {
        String text = sentence;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            text = text.replace("{" + i + "}", Objects.requireNonNullElse(matcher.group(i), ""));
        }
        String subject = problem.path().isEmpty() ? "the packages" : "\"" + problem.path() + "\"";
        String at = problem.at().isEmpty() ? "" : " (imported at " + problem.at() + ")";
        String named = problem.asked() ? "gopy.packages names " + subject : "A package needs " + subject + at;
        return text.replace("{named}", named)
                .replace("{subject}", subject)
                .replace("{at}", at)
                .replace("{folder}", folder.toString())
                .replace("{words}", lines(problem.text()));
    }

    /** The words without headings and the command's name, cut where they are many. */
    private static String lines(String words) {
        List<String> lines = words.lines()
                .filter(line -> !line.startsWith("# ") && !line.isBlank())
                .map(line -> line.replaceFirst("^go: ", ""))
                .toList();
        String text = lines.stream().limit(LINES).collect(Collectors.joining("\n"));
        return lines.size() <= LINES ? text : text + "\n… and " + (lines.size() - LINES) + " more lines";
    }
}
