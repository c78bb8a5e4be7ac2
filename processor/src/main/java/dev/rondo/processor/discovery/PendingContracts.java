package dev.rondo.processor.discovery;

import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.reading.Supertypes;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The contracts that are found and not generated yet, in the order in which javac presents them,
 * but each behind those that it extends.
 *
 * <p>They are kept by name: an element describes a type as its round saw it, and a contract waits
 * here because a later round will see more.
 */
public final class PendingContracts {

  private final Elements elements;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> givenUp = new LinkedHashSet<>();

  /** Starts with none. */
  public PendingContracts(Elements elements) {
    this.elements = elements;
  }

  /** Adds the contracts of a round. */
  public void add(RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(RondoTypes.ACTOR_CONTRACT.canonicalName());
    if (annotation == null) {
      return;
    }
    for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
      waiting.add(((TypeElement) annotated).getQualifiedName().toString());
    }
  }

  /** The contracts that wait, as this round sees them. */
  public List<TypeElement> elements() {
    return elements(waiting);
  }

  /** The contracts that ended with types missing, as this round sees them. */
  public List<TypeElement> givenUp() {
    return elements(givenUp);
  }

  /** Takes out a contract that is done. */
  public void remove(TypeElement contract) {
    waiting.remove(contract.getQualifiedName().toString());
  }

  /** Takes out a contract whose types will not be known. */
  public void giveUp(TypeElement contract) {
    remove(contract);
    givenUp.add(contract.getQualifiedName().toString());
  }

  /** Those first that others extend. */
  private List<TypeElement> elements(Set<String> names) {
    return names.stream()
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(Supertypes::count))
        .toList();
  }
}
