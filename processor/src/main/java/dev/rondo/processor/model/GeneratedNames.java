package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The types that are generated from a contract, beside it in its package.
 *
 * @param ref what senders hold
 * @param message the messages as values
 * @param dispatch what carries messages from a ref to the behavior
 * @param calls the methods of a ref whose header had to be written before they were known
 */
public record GeneratedNames(
    ClassName ref, ClassName message, ClassName dispatch, ClassName calls) {

  /** The names for a contract, {@code Bank.Account} giving {@code Bank_AccountRef}. */
  public static GeneratedNames of(ClassName contract, String chosenName) {
    String stem = chosenName.isEmpty() ? String.join("_", contract.simpleNames()) : chosenName;
    return new GeneratedNames(
        ClassName.get(contract.packageName(), stem + "Ref"),
        ClassName.get(contract.packageName(), stem + "Message"),
        ClassName.get(contract.packageName(), stem + "Dispatch"),
        ClassName.get(contract.packageName(), stem + "Calls"));
  }

  /** The types that are generated for a contract, with or without a header. */
  public List<ClassName> all(boolean headed) {
    return headed ? List.of(ref, message, dispatch, calls) : List.of(ref, message, dispatch);
  }
}
