package io.gopy.core.bind;

import io.gopy.core.bind.style.Style;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.Converters;
import io.gopy.core.convert.KnownTypes;
import io.gopy.core.model.GoType;
import io.gopy.core.model.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all binders of one library share: the rules, and the numbers they hand out. */
final class Context {
    /** Number of the first generated thunk; those below are built in. */
    static final int FIRST_THUNK = 72;

    final Style style;
    final ModuleLayout layout;
    final Witnesses witnesses;
    final TypeTable types;

    /** The types that signatures may mention: {@link #types}, or patterns of generic ones. */
    final KnownTypes known;

    final Converters converters;
    final SymbolFilter filter;
    final ValueTypes valueTypes;
    final SignatureBinder signatures;

    private final List<Skipped> skipped = new ArrayList<>();
    private final List<BoundSentinel> sentinels = new ArrayList<>();
    private final List<BoundVariable> variables = new ArrayList<>();
    private final Map<String, GoType> numbered = new LinkedHashMap<>();
    private final int wordSize;
    private final Optional<Context> patterns;
    private int thunks = FIRST_THUNK;

    Context(BindRequest request) {
        style = Style.of(request.style());
        layout = new ModuleLayout(request);
        filter = new SymbolFilter(request.includes(), request.excludes());
        witnesses = new Witnesses(request.program());
        types = new TypeTable(request.program(), layout, style, filter, witnesses);
        known = types;
        wordSize = request.program().wordSize();
        converters = new Converters(known, wordSize);
        valueTypes = new ValueTypes(request);
        signatures = new SignatureBinder(converters, style);
        patterns = Optional.of(new Context(this));
    }

    /** For the patterns of generic declarations: the same rules, but no number and no report comes of it. */
    private Context(Context of) {
        style = of.style;
        layout = of.layout;
        filter = of.filter;
        witnesses = of.witnesses;
        types = of.types;
        known = new PatternTypes(of.types);
        wordSize = of.wordSize;
        converters = new Converters(known, wordSize);
        valueTypes = of.valueTypes;
        signatures = new SignatureBinder(converters, style);
        patterns = Optional.empty();
    }

    Context patterns() {
        return patterns.orElseThrow();
    }

    Skipped skip(String symbol, String pythonName, String reason, Position position) {
        Skipped skip = new Skipped(symbol, pythonName, reason, position);
        skipped.add(skip);
        return skip;
    }

    /** Why that function cannot be bound; empty if it can. */
    Optional<String> refusal(String symbol, SignatureBinder.Request request) {
        return filter.refusal(symbol).or(() -> signatures.refusal(request.signature()));
    }

    /** Binds the function, or gives the reason why not to {@code into}. */
    Optional<BoundFunction> function(String symbol, SignatureBinder.Request request, List<Skipped> into) {
        Optional<String> refusal = refusal(symbol, request);
        if (refusal.isPresent()) {
            into.add(skip(symbol, request.pythonName(), refusal.get(), request.position()));
            return Optional.empty();
        }
        return Optional.of(signatures.bind(request, thunks++));
    }

    int nextSentinel() {
        return sentinels.size() + 1;
    }

    int nextVariable() {
        return variables.size() + 1;
    }

    BoundSentinel add(BoundSentinel sentinel) {
        sentinels.add(sentinel);
        return sentinel;
    }

    BoundVariable add(BoundVariable variable) {
        variables.add(variable);
        return variable;
    }

    /** Notes that the library reaches a field or variable of the type that this converts. */
    void reach(Converter converter) {
        if (converter.numbered()) {
            numbered.putIfAbsent(converter.type().toString(), converter.type());
        }
    }

    List<GoType> numbered() {
        return List.copyOf(numbered.values());
    }

    List<Skipped> skipped() {
        return skipped;
    }

    List<BoundSentinel> sentinels() {
        return sentinels;
    }

    List<BoundVariable> variables() {
        return variables;
    }
}
