package demo;

/** The Java part of a project that has a Go part too. */
public final class Demo {}
