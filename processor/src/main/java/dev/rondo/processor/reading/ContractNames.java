package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.GeneratedNames;
import dev.rondo.processor.model.RondoTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads what the types that are generated from a contract are called. */
final class ContractNames {

  private ContractNames() {}

  /** The generated types; a chosen name that is no identifier does not count. */
  static GeneratedNames of(TypeElement contract) {
    String chosen = chosenFor(contract);
    return GeneratedNames.of(ClassName.get(contract), isUsable(chosen) ? chosen : "");
  }

  /** The chosen name if it is no identifier; else empty. */
  static String unusableFor(TypeElement contract) {
    String chosen = chosenFor(contract);
    return isUsable(chosen) ? "" : chosen;
  }

  private static String chosenFor(TypeElement contract) {
    return Annotations.string(contract, RondoTypes.ACTOR_CONTRACT, "name").orElse("");
  }

  private static boolean isUsable(String chosen) {
    return chosen.isEmpty() || SourceVersion.isIdentifier(chosen);
  }
}
