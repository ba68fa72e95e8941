/**
 * Brings wheels to a package index: over HTTP as Python's own tools upload (legacy API, PEP 503, PEP 691),
 * or into a folder that any web server can serve.
 *
 * <p>{@link io.gopy.core.publish.Publisher} is the way in. It asks the index first and looks again
 * afterwards; {@link io.gopy.core.publish.PackageIndex} has one class a kind of index.
 */
package io.gopy.core.publish;
