package io.gopy.core.bind;

import io.gopy.core.bind.Custody.Crossing;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All decisions about one library: what Python sees under which name, and how each value crosses.
 *
 * @param program the facts that it was decided from
 * @param pythonPackage name of the Python package, as {@code gostd}
 * @param modules one for each Go package, in the order of their Go import paths
 * @param classes the bound types; a type's id is its position, from 1
 * @param numbered types without a class that have an id all the same: those after the classes' ids
 * @param sentinels the sentinel errors; a sentinel's number is its position, from 1
 * @param variables the package variables; a variable's number is its position, from 1
 * @param witnesses what shows types without a name to Go's compiler, by Go's spelling of the type
 * @param skipped what is not bound
 */
public record Bindings(
        GoProgram program,
        String pythonPackage,
        List<BoundModule> modules,
        List<PythonClass> classes,
        List<GoType> numbered,
        List<BoundSentinel> sentinels,
        List<BoundVariable> variables,
        Map<String, Witness> witnesses,
        List<Skipped> skipped) {
    public Bindings {
        modules = List.copyOf(modules);
        classes = List.copyOf(classes);
        numbered = List.copyOf(numbered);
        sentinels = List.copyOf(sentinels);
        variables = List.copyOf(variables);
        witnesses = Map.copyOf(witnesses);
        skipped = List.copyOf(skipped);
    }

    /** Module path of the generated Go. */
    public String generatedModule() {
        return Importable.generatedModule(program);
    }

    /** The id of a numbered type by its position. */
    public int numberOf(int position) {
        return classes.size() + 1 + position;
    }

    /** How many functions and methods can be called. */
    public int callables() {
        return (int) functions().count();
    }

    private Stream<BoundFunction> functions() {
        return modules.stream()
                .flatMap(m ->
                        Stream.concat(m.called().stream(), m.types().stream().flatMap(t -> t.called().stream())));
    }

    private String borrowed() {
        List<Custody> lent = functions().flatMap(Custody::all).toList();
        long borrowed =
                lent.stream().filter(c -> c.crossing() != Crossing.COPIED).count();
        return borrowed + " of " + lent.size() + " strings, bytes and slices go in without a copy";
    }

    /**
     * {@code 214 functions and methods, 12 types, 87 constants of 9 packages; 31 skipped; 300 of 412
     * strings, bytes and slices go in without a copy}.
     */
    public String summary() {
        int constants = modules.stream().mapToInt(m -> m.constants().size()).sum();
        return callables() + " functions and methods, " + classes.size() + " types, " + constants + " constants of "
                + modules.size() + " packages; " + skipped.size() + " skipped" + executables() + "; " + borrowed();
    }

    private String executables() {
        int count = program.executables().size();
        return count == 0 ? "" : ", " + count + " of them " + (count == 1 ? "a package main" : "packages main");
    }
}
