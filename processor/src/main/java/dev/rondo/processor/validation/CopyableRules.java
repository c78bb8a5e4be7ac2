package dev.rondo.processor.validation;

import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.CopiedField;
import dev.rondo.processor.model.CopyableType;
import dev.rondo.processor.model.CopyableType.Instance;
import dev.rondo.processor.model.Declaration;
import dev.rondo.processor.model.SentType;
import java.util.ArrayList;
import java.util.List;

/** The rules for a type that gets a copier. */
public final class CopyableRules {

  private static final int OLDEST_JAVA = 17;

  private CopyableRules() {}

  /** What is wrong with the type, its parts aside: known before their types are. */
  public static List<Diagnostic> checkDeclaration(CopyableType type) {
    if (type.environment().javaRelease() < OLDEST_JAVA) {
      return List.of(
          problem(Problem.SOURCE_LEVEL, type, type.type(), type.environment().javaRelease()));
    }
    if (!type.environment().hasRuntime()) {
      return List.of(problem(Problem.RUNTIME_MISSING, type, type.type()));
    }
    if (!type.kind().isCopyable()) {
      return List.of(problem(Problem.COPYABLE_ON_WHAT, type, type.type(), type.kind()));
    }
    if (type.visibility() == Declaration.Visibility.PRIVATE) {
      return List.of(problem(Problem.PRIVATE_COPYABLE, type, type.type()));
    }
    if (type.isCopierTaken()) {
      return List.of(problem(Problem.COPIER_NAME_TAKEN, type, type.copier()));
    }
    return List.of();
  }

  /** All that is wrong with a type whose parts are known. */
  public static List<Diagnostic> check(CopyableType type) {
    List<Diagnostic> found = new ArrayList<>(checkDeclaration(type));
    for (SentType subtype : type.subtypes()) {
      found.addAll(SentTypeRules.checkSubtype(subtype, type));
    }
    found.addAll(check(type.instance(), type));
    return found;
  }

  private static List<Diagnostic> check(Instance instance, CopyableType type) {
    if (!instance.hiddenSuperclass().isEmpty()) {
      return List.of(
          problem(Problem.COPYABLE_SUPERCLASS, type, type.type(), instance.hiddenSuperclass()));
    }
    List<Diagnostic> found = new ArrayList<>();
    if (!instance.hasConstructor()) {
      found.add(problem(Problem.COPYABLE_CONSTRUCTOR, type, type.type()));
    }
    for (CopiedField field : instance.arguments()) {
      found.addAll(check(field, type));
    }
    for (CopiedField field : instance.others()) {
      found.addAll(check(field, type));
      if (instance.hasConstructor() && field.set().isEmpty()) {
        found.add(Diagnostic.of(Problem.UNSET_FIELD, field.origin(), field.name()));
      }
    }
    return found;
  }

  private static List<Diagnostic> check(CopiedField field, CopyableType type) {
    List<Diagnostic> found = new ArrayList<>(SentTypeRules.check(field));
    if (field.read().isEmpty()) {
      found.add(Diagnostic.of(Problem.UNREADABLE_FIELD, field.origin(), field.name()));
    }
    if (field.leadsBack()) {
      found.add(Diagnostic.of(Problem.CYCLIC_COPYABLE, field.origin(), field.name(), type.type()));
    }
    return found;
  }

  private static Diagnostic problem(Problem problem, CopyableType type, Object... arguments) {
    return Diagnostic.of(problem, type.origin(), arguments);
  }
}
