package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Set;

/**
 * What one declaration of a message says of it.
 *
 * @param type the interface that has the declaration
 * @param method the method, {@code deposit(long)} for one
 * @param isDefault whether it has a body: what it does not say is then as in the other declaration
 * @param isLate whether it returns a stage
 * @param reply what it is answered with
 * @param thrown what it declares to throw
 * @param annotations its annotations that mean something to Rondo, and those of its parameters
 */
public record Terms(
    ClassName type,
    String method,
    boolean isDefault,
    boolean isLate,
    TypeName reply,
    Set<TypeName> thrown,
    Set<String> annotations) {}
