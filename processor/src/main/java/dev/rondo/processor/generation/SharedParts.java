package dev.rondo.processor.generation;

import com.palantir.javapoet.ArrayTypeName;
import dev.rondo.processor.model.CopiedField;
import dev.rondo.processor.model.CopyableType.Instance;
import dev.rondo.processor.model.Copying;
import dev.rondo.processor.model.Verdict;
import java.util.HashSet;
import java.util.Set;

/** Tells whether one thing that can change may be in an object twice, or deep below it. */
final class SharedParts {

  private SharedParts() {}

  /** False only where no two fields, and no parts of theirs, could be the same. */
  static boolean canBeIn(Instance instance) {
    Set<Object> kinds = new HashSet<>();
    return !instance.fields().stream()
        .map(CopiedField::type)
        .filter(type -> type.verdict() instanceof Verdict.Copied)
        .map(type -> ((Verdict.Copied) type.verdict()).copying().ofPresent())
        .allMatch(how -> hasNoParts(how) && kinds.add(kindOf(how)));
  }

  private static boolean hasNoParts(Copying how) {
    return how instanceof Copying.Cloned
        || how instanceof Copying.Constructed
        || how instanceof Copying.Peculiar
        || how instanceof Copying.Buffer;
  }

  /** Values of different kinds are different objects. */
  private static Object kindOf(Copying how) {
    if (how.isContainer()) {
      return "container";
    }
    return how.type() instanceof ArrayTypeName array && !array.componentType().isPrimitive()
        ? "array of references"
        : how.type();
  }
}
