package dev.rondo.processor.model;

import java.util.List;

/**
 * What generated code finds in the place where its contract is compiled.
 *
 * @param javaRelease the language level, 17 for one
 * @param hasRuntime whether the runtime's types are visible
 * @param hasGenerated whether {@code javax.annotation.processing.Generated} is visible
 * @param isNullMarked whether the package is null-marked
 * @param unqualifiable types that have no other name than their simple one, type parameters and
 *     those of the default package: a type that is nested where they are used may hide them
 */
public record Environment(
    int javaRelease,
    boolean hasRuntime,
    boolean hasGenerated,
    boolean isNullMarked,
    List<String> unqualifiable) {}
