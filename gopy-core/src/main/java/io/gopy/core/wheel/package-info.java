/**
 * Writes wheels: the files of a Python package and one shared library in, a platform-tagged archive out
 * (PEP 427, core metadata 2.4, PEP 770), the same byte for byte each time.
 *
 * <p>{@link io.gopy.core.wheel.WheelWriter} is the way in. The readers of libraries in {@code elf},
 * {@code macho} and {@code pe} state facts only; {@link io.gopy.core.wheel.PlatformTag} draws the
 * conclusion.
 */
package io.gopy.core.wheel;
