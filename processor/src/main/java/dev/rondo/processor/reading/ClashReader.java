package dev.rondo.processor.reading;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.Ambiguity;
import dev.rondo.processor.model.Erasure;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/** Finds messages that a contract cannot have beside each other. */
final class ClashReader {

  private final Types types;
  private final MessageMethods methods;
  private final Origins origins;

  ClashReader(Types types, Origins origins) {
    this.types = types;
    this.methods = new MessageMethods(types);
    this.origins = origins;
  }

  /** Whether javac refuses two messages since they are one to the virtual machine. */
  boolean haveClashingErasures(TypeElement contract, List<MessageMethod> messages) {
    DeclaredType self = (DeclaredType) contract.asType();
    Set<Erasure> taken = new HashSet<>();
    for (MessageMethod message : messages) {
      Set<Erasure> erasures = erasures(message, self);
      if (!Collections.disjoint(taken, erasures)) {
        return true;
      }
      taken.addAll(erasures);
    }
    return false;
  }

  /** Those of a message's declarations; none while its parameters are not known. */
  private Set<Erasure> erasures(MessageMethod message, DeclaredType self) {
    return message.declarations().stream()
        .filter(method -> MessageMethods.hasKnownParameters((ExecutableType) method.asType()))
        .flatMap(method -> Stream.of(Erasures.of(method, types), Erasures.of(method, self, types)))
        .collect(toSet());
  }

  /** Two messages of one interface that type arguments make the same, of each such message. */
  List<Ambiguity> ambiguities(TypeElement contract, List<MessageMethod> messages) {
    return messages.stream()
        .map(message -> twins(message.declarations()))
        .filter(twins -> !twins.isEmpty())
        .filter(twins -> !isAmbiguousAbove(contract, twins))
        .map(
            twins ->
                new Ambiguity(
                    ClassName.get(MessageMethods.typeOf(twins.get(0))),
                    origins.of(twins.get(0)).member(),
                    origins.of(twins.get(1)).member()))
        .toList();
  }

  private static List<ExecutableElement> twins(List<ExecutableElement> declarations) {
    for (ExecutableElement first : declarations) {
      for (ExecutableElement second : declarations) {
        boolean isTwin = MessageMethods.typeOf(first).equals(MessageMethods.typeOf(second));
        if (isTwin && !first.equals(second)) {
          return List.of(first, second);
        }
      }
    }
    return List.of();
  }

  private boolean isAmbiguousAbove(TypeElement contract, List<ExecutableElement> twins) {
    return Supertypes.parentContracts(contract).stream()
        .flatMap(parent -> methods.of(parent).stream())
        .anyMatch(message -> message.declarations().containsAll(twins));
  }
}
