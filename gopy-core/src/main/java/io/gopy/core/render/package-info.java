/** From bindings to text: Go sources, Python modules, stubs. The only package that knows Velocity. */
package io.gopy.core.render;
