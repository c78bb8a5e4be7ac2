package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * Two messages of an interface that have the same parameters once its type parameters stand for
 * something: a call could mean either.
 *
 * @param type the interface
 * @param first one method, {@code put(java.lang.Object)} for one
 * @param second the other method
 */
public record Ambiguity(ClassName type, String first, String second) {}
