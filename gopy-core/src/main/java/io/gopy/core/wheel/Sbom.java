package io.gopy.core.wheel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import io.gopy.core.model.GoModule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The bill of materials (CycloneDX 1.6, JSON; its place in a wheel: PEP 770): the Go modules that were
 * linked into the library, and Go's own.
 *
 * <pre>
 * { "bomFormat": "CycloneDX", "specVersion": "1.6", …
 *   "components": [ { "type": "library", "name": "github.com/google/uuid", "version": "v1.6.0",
 *                     "purl": "pkg:golang/github.com/google/uuid@v1.6.0", … } ] }
 * </pre>
 *
 * It holds no time and no random serial number: equal input gives equal bytes.
 */
final class Sbom {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Sbom() {}

    static String render(DistributionName name, Version version, String goVersion, List<GoModule> modules) {
        Map<String, Object> root =
                component(name.text(), version.text(), "pkg:pypi/" + name.normalized() + "@" + version.text());
        List<Map<String, Object>> components = components(goVersion, modules);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("bomFormat", "CycloneDX");
        document.put("specVersion", "1.6");
        document.put("version", 1);
        document.put("metadata", Map.of("component", root));
        document.put("components", components);
        document.put("dependencies", dependencies(root, components));
        return GSON.toJson(document) + "\n";
    }

    private static List<Map<String, Object>> components(String goVersion, List<GoModule> modules) {
        Stream<Map<String, Object>> standard = Stream.of(goModule("std", goVersion.replaceFirst("^go", ""), ""));
        Stream<Map<String, Object>> others = modules.stream()
                .sorted(Comparator.comparing(GoModule::path))
                .map(module -> goModule(module.path(), module.version(), module.sum()));
        return Stream.concat(standard, others).toList();
    }

    private static Map<String, Object> goModule(String path, String version, String sum) {
        String purl = "pkg:golang/" + path + (version.isEmpty() ? "" : "@" + version.replace("+", "%2B"));
        Map<String, Object> component = component(path, version, purl);
        if (!sum.isEmpty()) {
            component.put("properties", List.of(property("gopy:go.sum", sum)));
        }
        return component;
    }

    /** No {@code Map.of}: its order changes from one run of Java to the next. */
    private static Map<String, Object> property(String name, String value) {
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("name", name);
        property.put("value", value);
        return property;
    }

    private static Map<String, Object> component(String name, String version, String purl) {
        Map<String, Object> component = new LinkedHashMap<>();
        component.put("type", "library");
        component.put("bom-ref", purl);
        component.put("name", name);
        if (!version.isEmpty()) {
            component.put("version", version);
        }
        component.put("purl", purl);
        return component;
    }

    private static List<Object> dependencies(Map<String, Object> root, List<Map<String, Object>> components) {
        List<Object> needed = new ArrayList<>();
        components.forEach(component -> needed.add(component.get("bom-ref")));
        Map<String, Object> edge = new LinkedHashMap<>();
        edge.put("ref", root.get("bom-ref"));
        edge.put("dependsOn", needed);
        return List.of(edge);
    }
}
