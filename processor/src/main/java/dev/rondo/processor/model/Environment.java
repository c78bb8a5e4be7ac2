package dev.rondo.processor.model;

/**
 * What generated code finds in the place where its contract is compiled.
 *
 * @param javaRelease the language level, 17 for one
 * @param hasRuntime whether the runtime's types are visible
 * @param hasGenerated whether {@code javax.annotation.processing.Generated} is visible
 */
public record Environment(int javaRelease, boolean hasRuntime, boolean hasGenerated) {}
