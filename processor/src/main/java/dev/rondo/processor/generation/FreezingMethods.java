package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.DeprecatedTypes;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Emits what freezes values: calls of the runtime for collections of immutable elements, and a
 * method for each other type, which takes it apart and calls what freezes its parts.
 *
 * <p>In all of them null stays null, and {@code what} names the parameter or reply in exceptions.
 */
final class FreezingMethods {

  private final Contract contract;
  private final Map<TypeName, Shape> shapes = new HashMap<>();
  private DeprecatedTypes deprecated = DeprecatedTypes.NONE;
  private final Map<TypeName, String> methodNames = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();

  FreezingMethods(Contract contract) {
    this.contract = contract;
    contract.operations().stream().map(each -> each.name()).distinct().forEach(names::newName);
  }

  /** Freezes a value that is sent or replied. */
  // frozenOrder(order, "order")
  CodeBlock frozen(Verdict.Freezable type, CodeBlock value, String what) {
    shapes.putAll(type.shapes());
    deprecated = deprecated.and(type.deprecated());
    return frozen(type.type(), value, CodeBlock.of("$S", what));
  }

  /** The methods that the calls so far need, and those that these need. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    while (methods.size() < methodNames.size()) {
      TypeName next = List.copyOf(methodNames.keySet()).get(methods.size());
      MethodSpec method =
          new FreezingMethod(this, next, shapes.get(next)).generate(methodNames.get(next));
      methods.add(method.toBuilder().addAnnotations(Parts.nullForNull(contract)).build());
    }
    return methods;
  }

  // Frozen.list(lines, what), frozenOrder(order, what), or just the value
  CodeBlock frozen(TypeName type, CodeBlock value, CodeBlock what) {
    Shape shape = shapes.get(type);
    if (shape == null) {
      return value;
    }
    return leaf(shape)
        .map(method -> CodeBlock.of("$T.$L($Z$L,$W$L)", RondoTypes.FROZEN, method, value, what))
        .orElseGet(() -> CodeBlock.of("$N($Z$L,$W$L)", nameFor(type), value, what));
  }

  /** The method of the runtime that freezes a collection whose elements are immutable. */
  private Optional<String> leaf(Shape shape) {
    if (shape instanceof Shape.Elements elements && !shapes.containsKey(elements.element())) {
      return Optional.of(
          switch (elements.kind()) {
            case COLLECTION -> "collection";
            case LIST -> "list";
            case SET -> "set";
          });
    }
    boolean isLeaf =
        shape instanceof Shape.Entries entries
            && !shapes.containsKey(entries.key())
            && !shapes.containsKey(entries.value());
    return isLeaf ? Optional.of("map") : Optional.empty();
  }

  /** The deprecated types among those that are frozen. */
  DeprecatedTypes deprecated() {
    return deprecated;
  }

  /** Whether values of a type have something to freeze. */
  boolean isFreezable(TypeName type) {
    return shapes.containsKey(type);
  }

  private String nameFor(TypeName type) {
    return methodNames.computeIfAbsent(
        type, unnamed -> names.newName("frozen" + SpokenNames.of(type, roomForName(type))));
  }

  /** What is left of a line of 100 columns beside "private static", a result and brackets. */
  private static int roomForName(TypeName type) {
    // Without packages, which begin with small letters; an outer class stays.
    String simple = type.toString().replaceAll("\\b\\p{Ll}\\w*\\.", "");
    return 100 - "  private static  frozen(".length() - simple.length();
  }
}
