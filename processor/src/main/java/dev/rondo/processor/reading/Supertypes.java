package dev.rondo.processor.reading;

import dev.rondo.processor.model.RondoTypes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Walks the interfaces that a contract extends. */
public final class Supertypes {

  private Supertypes() {}

  /** How many interfaces a type consists of: fewer than each that extends it. */
  public static int count(TypeElement type) {
    return of(type).size();
  }

  /**
   * All interfaces that a type consists of, itself last: each stands behind those that it extends,
   * in the order in which these are declared. Those that javac does not know are left out.
   */
  static List<TypeElement> of(TypeElement type) {
    Set<TypeElement> lineage = new LinkedHashSet<>();
    collect(type, lineage, new LinkedHashSet<>());
    return List.copyOf(lineage);
  }

  private static void collect(TypeElement type, Set<TypeElement> lineage, Set<TypeElement> seen) {
    if (seen.add(type)) {
      parents(type).forEach(parent -> collect(parent, lineage, seen));
      lineage.add(type);
    }
  }

  /** Whether javac knows all that a type extends, with all type arguments, up to the top. */
  static boolean areKnown(TypeElement type) {
    return of(type).stream()
        .flatMap(each -> each.getInterfaces().stream())
        .noneMatch(TypeParts::areMissing);
  }

  /** The nearest contracts above a type, in the order in which they are declared. */
  static List<TypeElement> parentContracts(TypeElement type) {
    Set<TypeElement> parents = new LinkedHashSet<>();
    parents(type)
        .forEach(
            parent ->
                parents.addAll(isContract(parent) ? List.of(parent) : parentContracts(parent)));
    return new ArrayList<>(parents);
  }

  private static Stream<TypeElement> parents(TypeElement type) {
    return type.getInterfaces().stream()
        .filter(Supertypes::isKnown)
        .map(parent -> (TypeElement) ((DeclaredType) parent).asElement());
  }

  /** To Eclipse's compiler a known interface with an argument that is missing is missing too. */
  private static boolean isKnown(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        || (type instanceof DeclaredType missing && missing.asElement().getKind().isInterface());
  }

  static boolean isContract(TypeElement type) {
    return Annotations.has(type, RondoTypes.ACTOR_CONTRACT);
  }
}
