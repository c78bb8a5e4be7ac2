package dev.rondo.processor.model;

import com.palantir.javapoet.TypeVariableName;
import java.util.List;

/**
 * A type parameter of a contract.
 *
 * @param origin its address
 * @param variable its name and bounds; without bounds while these are not known
 * @param hiddenTypes the types in its bounds that generated code cannot name
 * @param isSendable whether the author asserts that values of every argument may be sent
 * @param isResolved whether javac knows its bounds
 * @param isRefusedByJavac whether its bounds are such that no type parameter can have them
 */
public record TypeParameter(
    Origin origin,
    TypeVariableName variable,
    List<HiddenType> hiddenTypes,
    boolean isSendable,
    boolean isResolved,
    boolean isRefusedByJavac) {}
