package io.gopy.core.render;

import java.io.StringWriter;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;

/**
 * Fills templates: one for each view record, found by its name ({@code GoThunks} → {@code
 * GoThunks.vm}), which sees the record as {@code $it}.
 */
final class Renderer {
    private final VelocityEngine engine = new VelocityEngine();

    Renderer() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "class");
        engine.setProperty(
                "resource.loader.class.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("resource.loader.class.cache", true);
        engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.init();
    }

    /** The text of the record's template. */
    String render(Record view) {
        VelocityContext context = new VelocityContext();
        context.put("it", view);
        StringWriter text = new StringWriter();
        String template = "io/gopy/core/render/" + view.getClass().getSimpleName() + ".vm";
        engine.getTemplate(template).merge(context, text);
        return text.toString();
    }
}
