package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Declaration;
import dev.rondo.processor.model.Environment;
import dev.rondo.processor.model.GeneratedNames;
import dev.rondo.processor.model.MessageNaming;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Settings;
import dev.rondo.processor.model.Signature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a contract as it is declared, right or wrong, as far as this round knows its types. */
public final class ContractReader {

  private final Origins origins;
  private final NameClaims claims;
  private final EnvironmentReader environments;
  private final OperationReader operations;

  /** Reads with javac's tables; the sources tell which classes show all their fields. */
  public ContractReader(ProcessingEnvironment processing, SourceTypes sources, Origins origins) {
    var elements = processing.getElementUtils();
    var types = processing.getTypeUtils();
    this.origins = origins;
    this.claims = new NameClaims(sources);
    this.environments = new EnvironmentReader(processing);
    this.operations =
        new OperationReader(elements, types, new Sendability(elements, types, sources), origins);
  }

  /** Reads a contract whose ref may have got its header in an earlier round. */
  public Contract read(TypeElement element, boolean headed) {
    ClassName type = ClassName.get(element);
    GeneratedNames names = ContractNames.of(element);
    Environment environment = environments.read(element);
    return new Contract(
        origins.of(element),
        type,
        declarationOf(element),
        settingsOf(element),
        names,
        claims.claim(names.all(headed), type),
        headed,
        environment,
        operationsOf(element, names, environment));
  }

  private static Declaration declarationOf(TypeElement element) {
    return new Declaration(
        kindOf(element),
        visibilityOf(element),
        Deprecations.ofNamed(element),
        Nullness.isMarked(element),
        element.getTypeParameters().stream().map(Object::toString).toList(),
        element.getInterfaces().stream().map(Object::toString).toList());
  }

  private static Settings settingsOf(TypeElement element) {
    return new Settings(
        ContractNames.unusableFor(element),
        Annotations.number(element, RondoTypes.ACTOR_CONTRACT, "askTimeoutMillis").orElse(0L),
        Annotations.lists(element, RondoTypes.ACTOR_CONTRACT, "sendable"));
  }

  private List<Operation> operationsOf(
      TypeElement contract, GeneratedNames types, Environment environment) {
    Map<ExecutableElement, Signature> signatures = new LinkedHashMap<>();
    for (ExecutableElement method : ElementFilter.methodsIn(contract.getEnclosedElements())) {
      if (method.getModifiers().contains(Modifier.ABSTRACT)) {
        signatures.put(method, operations.signature(method));
      }
    }
    MessageNaming naming =
        new MessageNaming(types, environment.unqualifiable(), List.copyOf(signatures.values()));
    return signatures.entrySet().stream()
        .map(e -> operations.operation(e.getKey(), e.getValue(), naming.of(e.getValue())))
        .toList();
  }

  private static Declaration.Kind kindOf(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> Declaration.Kind.INTERFACE;
      case ANNOTATION_TYPE -> Declaration.Kind.ANNOTATION;
      case ENUM -> Declaration.Kind.ENUM;
      case RECORD -> Declaration.Kind.RECORD;
      default -> Declaration.Kind.CLASS;
    };
  }

  private static Declaration.Visibility visibilityOf(TypeElement type) {
    Declaration.Visibility visibility = Declaration.Visibility.PUBLIC;
    Element level = type;
    while (level.getKind() != ElementKind.PACKAGE) {
      if (level.getModifiers().contains(Modifier.PRIVATE)) {
        return Declaration.Visibility.PRIVATE;
      }
      if (!level.getModifiers().contains(Modifier.PUBLIC)) {
        visibility = Declaration.Visibility.PACKAGE;
      }
      level = level.getEnclosingElement();
    }
    return visibility;
  }
}
