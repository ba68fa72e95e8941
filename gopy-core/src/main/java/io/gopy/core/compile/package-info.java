/** From Go sources to one shared library a platform. */
package io.gopy.core.compile;
