/**
 * The rules of the contract language: functions from the model to what is wrong with it.
 *
 * <p>They collect and never throw; they see no javac. Start at {@link
 * dev.rondo.processor.validation.ContractRules}.
 */
@NullMarked
package dev.rondo.processor.validation;

import org.jspecify.annotations.NullMarked;
