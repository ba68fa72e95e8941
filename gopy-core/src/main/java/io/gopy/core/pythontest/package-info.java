/** Runs a project's Python tests against the staged package on every interpreter there is. */
package io.gopy.core.pythontest;
