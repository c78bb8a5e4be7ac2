package dev.rondo.processor.model;

import com.palantir.javapoet.TypeVariableName;

/**
 * A type parameter of a contract.
 *
 * @param origin its address
 * @param variable its name and bounds; without bounds while these are not known
 * @param isSendable whether the author asserts that values of every argument may be sent
 * @param isResolved whether javac knows its bounds
 */
public record TypeParameter(
    Origin origin, TypeVariableName variable, boolean isSendable, boolean isResolved) {}
