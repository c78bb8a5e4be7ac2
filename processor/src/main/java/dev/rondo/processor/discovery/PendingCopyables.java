package dev.rondo.processor.discovery;

import dev.rondo.processor.model.RondoTypes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The copyable types that have no copier yet, by name, as {@link PendingContracts} are kept. */
public final class PendingCopyables {

  private final Elements elements;
  private final Set<String> waiting = new LinkedHashSet<>();

  /** Starts with none. */
  public PendingCopyables(Elements elements) {
    this.elements = elements;
  }

  /** Adds the copyable types of a round. */
  public void add(RoundEnvironment round) {
    TypeElement annotation = elements.getTypeElement(RondoTypes.COPYABLE.canonicalName());
    if (annotation == null) {
      return;
    }
    for (Element annotated : round.getElementsAnnotatedWith(annotation)) {
      waiting.add(((TypeElement) annotated).getQualifiedName().toString());
    }
  }

  /** The types that wait, as this round sees them. */
  public List<TypeElement> elements() {
    return waiting.stream().map(elements::getTypeElement).filter(Objects::nonNull).toList();
  }

  /** Takes out a type that is done. */
  public void remove(TypeElement copyable) {
    waiting.remove(copyable.getQualifiedName().toString());
  }
}
