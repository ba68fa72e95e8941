/** Styles of the Python API: naming and façade choices, nothing else. */
package io.gopy.core.bind.style;
