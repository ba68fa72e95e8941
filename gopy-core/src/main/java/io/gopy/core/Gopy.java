package io.gopy.core;

import io.gopy.core.bind.BindRequest;
import io.gopy.core.bind.Binder;
import io.gopy.core.bind.Bindings;
import io.gopy.core.compile.CompileRequest;
import io.gopy.core.compile.GoBuild;
import io.gopy.core.compile.Library;
import io.gopy.core.inspect.InspectRequest;
import io.gopy.core.inspect.Inspector;
import io.gopy.core.model.GoProgram;
import io.gopy.core.publish.PublishRequest;
import io.gopy.core.publish.PublishResult;
import io.gopy.core.publish.Publisher;
import io.gopy.core.pythontest.PythonTestRequest;
import io.gopy.core.pythontest.PythonTestResult;
import io.gopy.core.pythontest.PythonTests;
import io.gopy.core.render.RenderRequest;
import io.gopy.core.render.RenderStage;
import io.gopy.core.render.Rendered;
import io.gopy.core.wheel.WheelRequest;
import io.gopy.core.wheel.WheelWriter;
import java.nio.file.Path;
import java.util.List;

/**
 * The stages on the way from Go packages to Python wheels, each from a request to a result. The only
 * door into the core; a Maven plugin, or any other program, needs no more.
 *
 * <p>Every failure that a user can cause is a {@link GopyException} with a finished sentence.
 */
public final class Gopy {
    private Gopy() {}

    /** Reads the Go packages asked for, and what comes along with them. */
    public static GoProgram inspect(InspectRequest request) {
        return Inspector.inspect(request).program();
    }

    /** Decides names, places and converters for what was inspected. */
    public static Bindings bind(BindRequest request) {
        return Binder.bind(request);
    }

    /** Writes the Go module and the Python package of what is bound. */
    public static Rendered render(RenderRequest request) {
        return RenderStage.render(request);
    }

    /** Builds the shared library of one platform, unless it is up to date. */
    public static Library compile(CompileRequest request) {
        return GoBuild.build(request);
    }

    /** Runs Python tests against the staged package; a failed test is a result, no exception. */
    public static List<PythonTestResult> test(PythonTestRequest request) {
        return PythonTests.run(request);
    }

    /** Writes the wheel of one platform; returns where it lies. */
    public static Path wheel(WheelRequest request) {
        return WheelWriter.write(request);
    }

    /** Brings wheels to a package index, and makes sure that it lists them. */
    public static PublishResult publish(PublishRequest request) {
        return Publisher.publish(request);
    }
}
