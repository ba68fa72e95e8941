/** The stage "inspect": runs the Go inspector where the packages are, and reads what it found into the model. */
package io.gopy.core.inspect;
