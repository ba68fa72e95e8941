package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.model.GoModule;
import java.util.List;
import org.junit.jupiter.api.Test;

class SbomTest {
    /** The whole text, order of keys included, since equal input has to give equal bytes in every run of Java. */
    @Test
    void lists_the_modules_in_the_order_of_their_paths() {
        List<GoModule> modules = List.of(
                new GoModule("example.com/own", "", true, "", ""),
                new GoModule("example.com/a", "v1.0.0+incompatible", false, "h1:abc=", ""));
        assertThat(Sbom.render(new DistributionName("My.Own"), Version.parse("1.0"), "go1.26.8", modules))
                .isEqualTo("""
                        {
                          "bomFormat": "CycloneDX",
                          "specVersion": "1.6",
                          "version": 1,
                          "metadata": {
                            "component": {
                              "type": "library",
                              "bom-ref": "pkg:pypi/my-own@1.0",
                              "name": "My.Own",
                              "version": "1.0",
                              "purl": "pkg:pypi/my-own@1.0"
                            }
                          },
                          "components": [
                            {
                              "type": "library",
                              "bom-ref": "pkg:golang/std@1.26.8",
                              "name": "std",
                              "version": "1.26.8",
                              "purl": "pkg:golang/std@1.26.8"
                            },
                            {
                              "type": "library",
                              "bom-ref": "pkg:golang/example.com/a@v1.0.0%2Bincompatible",
                              "name": "example.com/a",
                              "version": "v1.0.0+incompatible",
                              "purl": "pkg:golang/example.com/a@v1.0.0%2Bincompatible",
                              "properties": [
                                {
                                  "name": "gopy:go.sum",
                                  "value": "h1:abc="
                                }
                              ]
                            },
                            {
                              "type": "library",
                              "bom-ref": "pkg:golang/example.com/own",
                              "name": "example.com/own",
                              "purl": "pkg:golang/example.com/own"
                            }
                          ],
                          "dependencies": [
                            {
                              "ref": "pkg:pypi/my-own@1.0",
                              "dependsOn": [
                                "pkg:golang/std@1.26.8",
                                "pkg:golang/example.com/a@v1.0.0%2Bincompatible",
                                "pkg:golang/example.com/own"
                              ]
                            }
                          ]
                        }
                        """);
    }
}
