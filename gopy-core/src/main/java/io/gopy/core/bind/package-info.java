/** From Go facts to decisions: names, places, converters, and what is left out and why. */
package io.gopy.core.bind;
