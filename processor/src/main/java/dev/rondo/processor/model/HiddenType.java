package dev.rondo.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A type that generated code cannot name.
 *
 * @param name the type
 * @param isPrivate whether it is private; else it is not public and in another package
 */
public record HiddenType(TypeName name, boolean isPrivate) {}
