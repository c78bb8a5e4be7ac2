package dev.rondo.processor.reading;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types that this compilation reads from source, generated ones among them. */
public final class SourceTypes {

  private final Set<String> topLevel = new HashSet<>();

  /** Adds the types of a round. */
  public void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        topLevel.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Whether a type is read from source. */
  public boolean contains(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return contains(((TypeElement) outermost).getQualifiedName().toString());
  }

  /** Whether a top-level type of this name is read from source. */
  public boolean contains(String name) {
    return topLevel.contains(name);
  }
}
