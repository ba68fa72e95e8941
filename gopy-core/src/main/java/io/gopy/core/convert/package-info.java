/** How each kind of Go value crosses: one converter a kind. */
package io.gopy.core.convert;
