/** The one way to run an external program: its output gathered, its absence told as a sentence. */
package io.gopy.core.process;
