/**
 * What the processor knows of a contract: immutable records, right or wrong as the author wrote
 * them.
 *
 * <p>Nothing here touches javac's model, so that rules and generators are functions of plain
 * values; a type is JavaPoet's {@code TypeName}. Start at {@link
 * dev.rondo.processor.model.Contract}.
 */
@NullMarked
package dev.rondo.processor.model;

import org.jspecify.annotations.NullMarked;
