/**
 * The goals. Each gathers its parameters, hands a request to {@link io.gopy.core.Gopy} and tells the
 * result in Maven's log; what is decided about Go or Python is decided in the core.
 */
package io.gopy.maven;
