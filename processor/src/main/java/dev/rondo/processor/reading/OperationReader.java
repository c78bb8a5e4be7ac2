package dev.rondo.processor.reading;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.DeclaringContract;
import dev.rondo.processor.model.HiddenType;
import dev.rondo.processor.model.MessageNames;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Signature;
import dev.rondo.processor.model.Signature.Deprecation;
import dev.rondo.processor.model.Tell;
import dev.rondo.processor.model.ThrownType;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one message of a contract. */
final class OperationReader {

  private final Elements elements;
  private final Types types;
  private final TypeArguments arguments;
  private final Sendability sendability;
  private final SourceTypes sources;
  private final Origins origins;

  OperationReader(
      Elements elements,
      Types types,
      Sendability sendability,
      SourceTypes sources,
      Origins origins) {
    this.elements = elements;
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.sendability = sendability;
    this.sources = sources;
    this.origins = origins;
  }

  /** Reads a message as a contract has it that declares or inherits it. */
  Operation read(MessageMethod message, TypeElement contract, MessageNames names) {
    DeclaredType self = (DeclaredType) contract.asType();
    ExecutableType seen = arguments.seenFrom(self, message.method());
    Signature signature = signature(message, self, seen, names);
    Returned returned = Returned.of(seen.getReturnType(), elements, types);
    return returned.isTell()
        ? new Tell(signature, names)
        : new Ask(signature, names, sentType(returned.reply()), returned.isLate());
  }

  private Signature signature(
      MessageMethod message, DeclaredType self, ExecutableType seen, MessageNames names) {
    ExecutableElement method = message.method();
    return new Signature(
        originOf(message),
        declaringContract(message, self),
        Erasures.of(method, self, types),
        Erasures.of(method, types),
        method.getTypeParameters().stream().map(Object::toString).toList(),
        parameters(message, seen, names),
        seen.getThrownTypes().stream().map(this::thrownType).toList(),
        hiddenTypes(seen, elements.getPackageOf(self.asElement())),
        timeoutMillis(method),
        deprecations(message));
  }

  /** The method, or the contract that it becomes part of if the method is not compiled here. */
  private Origin originOf(MessageMethod message) {
    Origin method = origins.of(message.method());
    return sources.contains(MessageMethods.typeOf(message.method()))
        ? method
        : origins.of(message.contract()).member(method.member());
  }

  private DeclaringContract declaringContract(MessageMethod message, DeclaredType self) {
    TypeElement declaring = message.contract();
    List<TypeName> typeArguments =
        arguments
            .asSuper(self, declaring)
            .map(DeclaredType::getTypeArguments)
            .orElse(List.of())
            .stream()
            .map(TypeParts::nameOf)
            .toList();
    return new DeclaringContract(
        ClassName.get(declaring),
        ContractNames.of(declaring).message(),
        typeArguments,
        ContractReader.askTimeoutMillis(declaring));
  }

  private List<Parameter> parameters(
      MessageMethod message, ExecutableType seen, MessageNames names) {
    List<String> parameterNames = parameterNames(message, names);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < parameterNames.size(); i++) {
      String name = message.method().getParameters().get(i).getSimpleName().toString();
      parameters.add(
          new Parameter(
              originOf(message).part(name),
              parameterNames.get(i),
              sentType(seen.getParameterTypes().get(i))));
    }
    return parameters;
  }

  /** A class file has names of record components, and none of an abstract method's parameters. */
  private List<String> parameterNames(MessageMethod message, MessageNames names) {
    List<? extends Element> parameters = message.method().getParameters();
    List<? extends Element> named = parameters;
    if (!sources.contains(message.contract())) {
      ClassName record = ContractNames.of(message.contract()).message().nestedClass(names.record());
      TypeElement element = elements.getTypeElement(record.canonicalName());
      if (element != null && element.getRecordComponents().size() == parameters.size()) {
        named = element.getRecordComponents();
      }
    }
    return named.stream().map(each -> each.getSimpleName().toString()).toList();
  }

  private static List<HiddenType> hiddenTypes(ExecutableType seen, PackageElement place) {
    return Stream.of(
            Stream.of(seen.getReturnType()),
            seen.getParameterTypes().stream(),
            seen.getThrownTypes().stream())
        .flatMap(types -> types)
        .flatMap(type -> TypeParts.hiddenIn(type, place))
        .distinct()
        .toList();
  }

  private SentType sentType(TypeMirror type) {
    return new SentType(TypeParts.nameOf(type), sendability.of(type));
  }

  private ThrownType thrownType(TypeMirror type) {
    return new ThrownType(TypeParts.nameOf(type), kindOf(type));
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

  /** Of all declarations: generated code calls one and overrides the others. */
  private static Set<Deprecation> deprecations(MessageMethod message) {
    return message.declarations().stream()
        .map(Annotations::deprecation)
        .collect(toCollection(TreeSet::new));
  }

  private static OptionalLong timeoutMillis(ExecutableElement method) {
    return Annotations.number(method, RondoTypes.ASK_TIMEOUT, "millis")
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }
}
