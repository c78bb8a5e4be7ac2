package dev.rondo.processor.reading;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * A message as it is declared in one or more of the interfaces that a contract consists of.
 *
 * @param contract the contract that declares it: of those that have it, one that inherits it from
 *     no other
 * @param method the declaration that counts, which is that contract's own or stands in an interface
 *     that is no contract
 * @param declarations all declarations, those of supertypes first
 */
record MessageMethod(
    TypeElement contract, ExecutableElement method, List<ExecutableElement> declarations) {}
