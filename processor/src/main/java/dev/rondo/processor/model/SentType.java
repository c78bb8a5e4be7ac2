package dev.rondo.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;

/**
 * The type of a parameter or reply.
 *
 * @param name the type; meaningless while unresolved
 * @param spelled the type with the nullness annotations that its author wrote
 * @param passage how its values are to cross from one actor to another
 * @param verdict whether they may
 */
public record SentType(TypeName name, TypeName spelled, Passage passage, Verdict verdict) {

  /** A type with no nullness annotations. */
  public SentType(TypeName name, Passage passage, Verdict verdict) {
    this(name, name, passage, verdict);
  }

  /** A type of which nothing is said but the type. */
  public SentType(TypeName name, Verdict verdict) {
    this(name, Passage.PLAIN, verdict);
  }

  /** Whether its values are handles, of which each holder has its own, and ends it. */
  public boolean isHandle() {
    return verdict instanceof Verdict.Counted;
  }

  /** Whether a cast from Object to this type is one that javac cannot check. */
  public boolean isUncheckedCast() {
    return isUncheckedCast(name);
  }

  private static boolean isUncheckedCast(TypeName name) {
    if (name instanceof ArrayTypeName array) {
      return isUncheckedCast(array.componentType());
    }
    if (name instanceof TypeVariableName) {
      return true;
    }
    // Without arguments of its own it is an inner class of a generic one.
    return name instanceof ParameterizedTypeName generic
        && (generic.typeArguments().isEmpty()
            || !generic.typeArguments().stream().allMatch(SentType::isAnything));
  }

  boolean isResolved() {
    return !(verdict instanceof Verdict.Unresolved);
  }

  private static boolean isAnything(TypeName argument) {
    return argument.toString().equals("?");
  }
}
