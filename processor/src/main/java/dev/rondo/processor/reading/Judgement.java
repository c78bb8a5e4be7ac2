package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.HiddenType;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.model.Verdict;
import dev.rondo.processor.reading.Composite.Part;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The verdict on one type, by looking through all that its values consist of down to what is known.
 *
 * <p>First the graph of parts is walked, each type once, which is why a type may contain itself.
 * The first part that may not be sent ends it. Then, in what was found, all that leads to a
 * collection is what has to be rebuilt when it is sent, if it can be.
 */
final class Judgement {

  /** No generic type that a person wrote nests deeper in itself; one that grows has no end. */
  private static final int MAX_NESTING = 8;

  private final TypeMirror root;
  private final Sendability sendability;
  private final Anatomy anatomy;
  private final Obstacles obstacles;
  private final PackageElement place;
  private final Map<TypeName, Found> found = new LinkedHashMap<>();
  private final Deque<TypeName> enclosing = new ArrayDeque<>();

  /** A type that was taken apart, and the way to it. */
  private record Found(TypeMirror type, Composite composite, List<String> path) {}

  /** Will judge a type that a contract in this place mentions. */
  Judgement(
      TypeMirror root,
      Sendability sendability,
      Anatomy anatomy,
      Obstacles obstacles,
      PackageElement place) {
    this.root = root;
    this.sendability = sendability;
    this.anatomy = anatomy;
    this.obstacles = obstacles;
    this.place = place;
  }

  Verdict verdict() {
    return judge(root, List.of()).orElseGet(this::freezing);
  }

  // The walk: what stands in the way, if anything does.

  private Optional<Verdict> judge(TypeMirror type, List<String> path) {
    if (TypeParts.areMissing(type)) {
      return Optional.of(new Verdict.Unresolved());
    }
    if (type instanceof DeclaredType declared && TypeArguments.areMissing(declared)) {
      return refused(Obstacle.RAW_TYPE, type, path);
    }
    if (sendability.isKnown(type)) {
      return Optional.empty();
    }
    return switch (type.getKind()) {
      case ARRAY -> refused(Obstacle.ARRAY, type, path);
      case TYPEVAR -> refused(Obstacle.TYPE_VARIABLE, type, path);
      case DECLARED -> judge((DeclaredType) type, path);
      // Of a parameter: javac refuses it, in the contract alone if nothing is generated from it.
      case VOID -> Optional.of(new Verdict.Unresolved());
      default -> refused(Obstacle.LIBRARY, type, path);
    };
  }

  private Optional<Verdict> judge(DeclaredType type, List<String> path) {
    TypeName name = TypeName.get(type);
    if (found.containsKey(name)) {
      return Optional.empty();
    }
    if (anatomy.isRef(type)) {
      return judge(type, anatomy.ref(type), path);
    }
    TypeElement element = (TypeElement) type.asElement();
    Optional<Obstacle> obstacle = obstacles.whateverItsParts(element);
    if (obstacle.isPresent()) {
      return refused(obstacle.get(), type, path);
    }
    Optional<Composite> composite = anatomy.of(type);
    return composite.isEmpty()
        ? refused(obstacles.withoutParts(type), type, path)
        : judge(type, composite.get(), path);
  }

  private Optional<Verdict> judge(DeclaredType type, Composite composite, List<String> path) {
    TypeName name = TypeName.get(type);
    ClassName raw = ClassName.get((TypeElement) type.asElement());
    enclosing.push(name);
    if (nesting(raw) > MAX_NESTING) {
      return Optional.of(new Verdict.Refused(Obstacle.ENDLESS, raw, path, ""));
    }
    found.put(name, new Found(type, composite, path));
    Optional<Verdict> verdict = firstObstacle(composite, path);
    enclosing.pop();
    return isForTheWildcard(verdict, type) ? refused(Obstacle.WILDCARD, type, path) : verdict;
  }

  private Optional<Verdict> firstObstacle(Composite whole, List<String> path) {
    for (Part part : whole.parts()) {
      List<String> longer = join(path, part.name());
      Optional<Verdict> verdict = judge(part, longer);
      if (verdict.isPresent()) {
        return whole.isRef() && verdict.get() instanceof Verdict.Refused
            ? refused(Obstacle.TYPE_ARGUMENT, part.type(), longer)
            : verdict;
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> judge(Part part, List<String> path) {
    return part.obstacle() == null || TypeParts.areMissing(part.type())
        ? judge(part.type(), path)
        : refused(part.obstacle(), part.type(), path);
  }

  private long nesting(ClassName raw) {
    return enclosing.stream()
        .filter(
            type -> type instanceof ParameterizedTypeName generic && generic.rawType().equals(raw))
        .count();
  }

  /** An argument that can be anything counts as an Object, also where a part has it in turn. */
  private static boolean isForTheWildcard(Optional<Verdict> verdict, DeclaredType type) {
    return TypeArguments.haveOpenWildcard(type)
        && verdict.isPresent()
        && verdict.get() instanceof Verdict.Refused refused
        && (refused.type().equals(ClassName.OBJECT) || refused.obstacle() == Obstacle.WILDCARD);
  }

  private Optional<Verdict> refused(Obstacle obstacle, TypeMirror type, List<String> path) {
    return Optional.of(
        new Verdict.Refused(
            obstacle, TypeName.get(type), path, obstacles.replacement(obstacle, type)));
  }

  // What the walk found: what of it is to be rebuilt.

  private Verdict freezing() {
    Set<TypeName> freezable = freezable();
    Map<TypeName, Shape> shapes = new LinkedHashMap<>();
    for (Map.Entry<TypeName, Found> each : found.entrySet()) {
      if (freezable.contains(each.getKey())) {
        Optional<Verdict> obstacle = obstacleToRebuilding(each.getValue(), freezable);
        if (obstacle.isPresent()) {
          return obstacle.get();
        }
        shapes.put(each.getKey(), each.getValue().composite().shape());
      }
    }
    TypeName name = TypeName.get(root);
    return shapes.containsKey(name)
        ? new Verdict.Freezable(
            name,
            Collections.unmodifiableMap(shapes),
            Deprecations.named(
                found.entrySet().stream()
                    .filter(each -> shapes.containsKey(each.getKey()))
                    .map(each -> each.getValue().type())))
        : new Verdict.Immutable();
  }

  /** Collections and, again and again until there are no more, all that has a freezable part. */
  private Set<TypeName> freezable() {
    Set<TypeName> freezable = new HashSet<>();
    int before;
    do {
      before = freezable.size();
      found.forEach(
          (name, each) -> {
            if (each.composite().isCollection() || partsIn(freezable, each).findAny().isPresent()) {
              freezable.add(name);
            }
          });
    } while (freezable.size() > before);
    return freezable;
  }

  private Optional<Verdict> obstacleToRebuilding(Found whole, Set<TypeName> freezable) {
    Obstacle unrebuildable = whole.composite().unrebuildable();
    if (unrebuildable != null) {
      return partsIn(freezable, whole)
          .filter(part -> found.get(TypeName.get(part.type())).composite().shape() != null)
          .findFirst()
          .flatMap(part -> refused(unrebuildable, part.type(), join(whole.path(), part.name())));
    }
    List<HiddenType> inSignature = TypeParts.hiddenIn(root, place).toList();
    return TypeParts.hiddenIn(whole.type(), place)
        .filter(hidden -> !inSignature.contains(hidden))
        .findFirst()
        .map(hidden -> new Verdict.Refused(Obstacle.INACCESSIBLE, hidden.name(), whole.path(), ""));
  }

  private static Stream<Part> partsIn(Set<TypeName> types, Found whole) {
    return whole.composite().parts().stream()
        .filter(part -> types.contains(TypeName.get(part.type())));
  }

  private static List<String> join(List<String> path, String name) {
    return Stream.concat(path.stream(), Stream.of(name)).toList();
  }
}
