/**
 * The facts about Go packages that the inspector found: immutable records, nothing decided yet. This
 * package imports only the JDK.
 */
package io.gopy.core.model;
