package io.gopy.core.inspect;

import io.gopy.core.GopyException;
import io.gopy.core.inspect.Document.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says in the user's words what the go command refused.
 *
 * <p>Sample: {@code no required module provides package github.com/google/uuid} becomes {@code
 * gopy.packages names "github.com/google/uuid", which no module in … requires; perhaps you should add a
 * version (github.com/google/uuid@latest) …}.
 */
final class GoWords {
    private final InspectRequest request;

    GoWords(InspectRequest request) {
        this.request = request;
    }

    /** The go command refused as a whole. */
    GopyException refused(String stderr) {
        Problem problem = new Problem("", "list", true, "", stderr.strip());
        return new GopyException(Complaint.sentence(problem, request.goDirectory()));
    }

    /** There are problems with packages; the most telling one is told, with the number of the others. */
    GopyException explain(List<Problem> problems) {
        Problem first = problems.stream()
                .min(Comparator.comparing(problem -> !problem.kind().equals("list")))
                .orElseThrow();
        String others = problems.size() == 1 ? "" : " (And " + (problems.size() - 1) + " more.)";
        return new GopyException(told(first) + others);
    }

    /** The patterns meet no package that can be bound. */
    GopyException nothing() {
        String patterns = request.packages().stream().map(PackageSpec::path).collect(Collectors.joining(", "));
        return new GopyException("gopy.packages is \"" + patterns
                + "\", which meets no package that exports anything in " + request.goDirectory()
                + "; programs (package main), internal packages and tests do not count.");
    }

    private String told(Problem problem) {
        String subject = "\"" + problem.path() + "\"";
        return switch (problem.kind()) {
            case "main" ->
                "gopy.packages names " + subject + ", which is a program (package main), and nothing can"
                        + " import a program; perhaps you should move what Python is to call into a package of its own.";
            case "internal" ->
                "gopy.packages names " + subject + ", which is internal to another module: Go lets no"
                        + " other code import it. Perhaps you meant a package of that module that uses it.";
            case "empty" ->
                "gopy.packages names " + subject + ", which exports nothing; perhaps you should begin the"
                        + " names that Python is to see with a capital letter.";
            case "instantiate" ->
                "gopy.instantiate asks for " + subject + ": " + problem.text()
                        + "; perhaps you should write it as slices.Max[int8] or example.com/shop.Stack[*example.com/shop.Item].";
            default -> Complaint.sentence(problem, request.goDirectory());
        };
    }
}
