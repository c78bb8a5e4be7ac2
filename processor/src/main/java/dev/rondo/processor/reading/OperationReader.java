package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.MessageNames;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Signature;
import dev.rondo.processor.model.Tell;
import dev.rondo.processor.model.ThrownType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one abstract method of a contract. */
final class OperationReader {

  private final Elements elements;
  private final Types types;
  private final TypeArguments arguments;
  private final Sendability sendability;
  private final RoutingReader routings;
  private final Origins origins;

  OperationReader(Elements elements, Types types, Sendability sendability, Origins origins) {
    this.elements = elements;
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.sendability = sendability;
    this.routings = new RoutingReader(elements);
    this.origins = origins;
  }

  /** Everything but the return type; messages are named once all signatures are known. */
  Signature signature(ExecutableElement method) {
    return new Signature(
        origins.of(method),
        method.getSimpleName().toString(),
        method.getTypeParameters().stream().map(Object::toString).toList(),
        method.getParameters().stream().map(this::parameter).toList(),
        method.getThrownTypes().stream().map(this::thrownType).toList(),
        privateTypes(method),
        method.isVarArgs(),
        Nullness.isMarked(method),
        MarksReader.of(method),
        timeoutMillis(method),
        Deprecations.of(method),
        Deprecations.in(mentioned(method)));
  }

  /** The method whose signature this is. */
  Operation operation(ExecutableElement method, Signature signature, MessageNames names) {
    TypeMirror returned = method.getReturnType();
    if (returned.getKind() == TypeKind.VOID) {
      return new Tell(signature, names);
    }
    return stage(returned)
        .map(stage -> new Ask(signature, names, stageReply(stage), true))
        .orElseGet(() -> new Ask(signature, names, sentType(returned), false));
  }

  private static List<TypeName> privateTypes(ExecutableElement method) {
    return mentioned(method).flatMap(TypeParts::privateIn).map(TypeName::get).distinct().toList();
  }

  private static Stream<TypeMirror> mentioned(ExecutableElement method) {
    Stream<TypeMirror> parameters = method.getParameters().stream().map(VariableElement::asType);
    return Stream.of(
            Stream.of(method.getReturnType()), parameters, method.getThrownTypes().stream())
        .flatMap(types -> types);
  }

  private Parameter parameter(VariableElement parameter) {
    return new Parameter(
        origins.of(parameter),
        parameter.getSimpleName().toString(),
        sentType(parameter.asType()),
        nullness(parameter),
        refusesNull(parameter),
        routings.of(parameter));
  }

  private static List<ClassName> nullness(VariableElement parameter) {
    return Nullness.ofDeclaration(parameter).stream()
        .map(mirror -> ClassName.get((TypeElement) mirror.getAnnotationType().asElement()))
        .toList();
  }

  private static boolean refusesNull(VariableElement parameter) {
    return !parameter.asType().getKind().isPrimitive()
        && !new Nullness(parameter.getEnclosingElement()).allowsNull(parameter);
  }

  private Optional<DeclaredType> stage(TypeMirror returned) {
    TypeElement stage = elements.getTypeElement("java.util.concurrent.CompletionStage");
    return returned.getKind() == TypeKind.DECLARED
        ? arguments.asSuper(returned, stage)
        : Optional.empty();
  }

  private SentType stageReply(DeclaredType stage) {
    return TypeArguments.areMissing(stage)
        ? sentType(stage)
        : sentType(arguments.withoutWildcards(stage).getTypeArguments().get(0));
  }

  private SentType sentType(TypeMirror type) {
    TypeName name = nameOf(type);
    TypeName spelled = TypeParts.areMissing(type) ? name : Spelling.of(type);
    return new SentType(name, spelled, sendability.of(type));
  }

  private ThrownType thrownType(TypeMirror type) {
    return new ThrownType(nameOf(type), kindOf(type));
  }

  private ThrownType.Kind kindOf(TypeMirror thrown) {
    if (TypeParts.areMissing(thrown)) {
      return ThrownType.Kind.UNRESOLVED;
    }
    if (isA(thrown, "java.lang.RuntimeException")) {
      return ThrownType.Kind.UNCHECKED;
    }
    return isA(thrown, "java.lang.Exception") ? ThrownType.Kind.CHECKED : ThrownType.Kind.ERROR;
  }

  private boolean isA(TypeMirror type, String superclass) {
    return types.isSubtype(type, elements.getTypeElement(superclass).asType());
  }

  private static TypeName nameOf(TypeMirror type) {
    return TypeParts.areMissing(type) ? TypeName.get(Object.class) : TypeName.get(type);
  }

  private static OptionalLong timeoutMillis(ExecutableElement method) {
    return Annotations.number(method, RondoTypes.ASK_TIMEOUT, "millis")
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }
}
