package dev.rondo.processor.discovery;

import com.palantir.javapoet.ClassName;
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
 * The types with one annotation that are found and of which nothing is generated yet, in the order
 * in which javac presents them, but each interface behind those that it extends.
 *
 * <p>They are kept by name: an element describes a type as its round saw it, and a type waits here
 * because a later round will see more.
 */
public final class PendingTypes {

  private final Elements elements;
  private final ClassName annotation;
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Set<String> givenUp = new LinkedHashSet<>();

  /** Starts with none. */
  public PendingTypes(Elements elements, ClassName annotation) {
    this.elements = elements;
    this.annotation = annotation;
  }

  /** Adds the annotated types of a round. */
  public void add(RoundEnvironment round) {
    TypeElement type = elements.getTypeElement(annotation.canonicalName());
    if (type == null) {
      return;
    }
    for (Element annotated : round.getElementsAnnotatedWith(type)) {
      waiting.add(((TypeElement) annotated).getQualifiedName().toString());
    }
  }

  /** The types that wait, as this round sees them. */
  public List<TypeElement> elements() {
    return elements(waiting);
  }

  /** The types that ended with others missing that they mention, as this round sees them. */
  public List<TypeElement> givenUp() {
    return elements(givenUp);
  }

  /** Takes out a type that is done. */
  public void remove(TypeElement done) {
    waiting.remove(done.getQualifiedName().toString());
  }

  /** Takes out a type that mentions others which will not be known. */
  public void giveUp(TypeElement type) {
    remove(type);
    givenUp.add(type.getQualifiedName().toString());
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
