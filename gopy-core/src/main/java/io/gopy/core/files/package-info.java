/** Folders of files, as a whole: what lies in the jar, and what is written to disk. */
package io.gopy.core.files;
