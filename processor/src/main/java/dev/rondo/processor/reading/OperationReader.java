package dev.rondo.processor.reading;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.DeclaringContract;
import dev.rondo.processor.model.HiddenType;
import dev.rondo.processor.model.MessageNames;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Signature;
import dev.rondo.processor.model.Signature.Deprecation;
import dev.rondo.processor.model.Tell;
import dev.rondo.processor.model.ThrownType;
import dev.rondo.processor.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one message of a contract. */
final class OperationReader {

  private final Elements elements;
  private final Types types;
  private final TypeArguments arguments;
  private final MessageMethods methods;
  private final Passages passages;
  private final SourceTypes sources;
  private final RoutingReader routings;
  private final Origins origins;

  OperationReader(
      Elements elements, Types types, Passages passages, SourceTypes sources, Origins origins) {
    this.elements = elements;
    this.types = types;
    this.arguments = new TypeArguments(types);
    this.methods = new MessageMethods(types);
    this.passages = passages;
    this.sources = sources;
    this.routings = new RoutingReader(elements);
    this.origins = origins;
  }

  /** Reads a message as a contract has it that declares or inherits it. */
  Operation read(MessageMethod message, TypeElement contract, MessageNames names) {
    DeclaredType self = (DeclaredType) contract.asType();
    ExecutableType seen = arguments.seenFrom(self, message.method());
    ExecutableElement method = message.method();
    Signature signature = signature(message, self, seen, names);
    Returned returned = Returned.of(seen.getReturnType(), elements, types);
    if (returned.isTell()) {
      return new Tell(signature, names);
    }
    TypeMirror declared = Returned.of(method.getReturnType(), elements, types).reply();
    SentType reply = sentType(returned.reply(), declared, method);
    return new Ask(signature, names, reply, returned.isLate());
  }

  private Signature signature(
      MessageMethod message, DeclaredType self, ExecutableType seen, MessageNames names) {
    ExecutableElement method = message.method();
    Origin origin = originOf(message);
    return new Signature(
        origin,
        declaringContract(message, self),
        Erasures.of(method, self, types),
        Erasures.of(method, types),
        arbiter(message, self),
        method.getTypeParameters().stream().map(Object::toString).toList(),
        parameters(message, origin, seen, names),
        seen.getThrownTypes().stream().map(this::thrownType).toList(),
        hiddenTypes(seen, elements.getPackageOf(self.asElement())),
        method.isVarArgs(),
        Nullness.isMarked(method),
        MarksReader.of(method),
        timeoutMillis(method),
        deprecations(message),
        Deprecations.in(mentioned(seen)));
  }

  /**
   * To javac, calls are ambiguous unless one of the declarations overrides those of other types.
   */
  private Optional<TypeName> arbiter(MessageMethod message, DeclaredType self) {
    long differing =
        methods.mostSpecific(message.declarations()).stream()
            .map(method -> Erasures.of(method, types))
            .distinct()
            .count();
    return differing == 1
        ? Optional.empty()
        : arguments.asSuper(self, MessageMethods.typeOf(message.method())).map(TypeName::get);
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
    Optional<DeclaredType> seen = arguments.asSuper(self, declaring);
    return new DeclaringContract(
        ClassName.get(declaring),
        ContractNames.of(declaring).message(),
        seen.map(DeclaredType::getTypeArguments).orElse(List.of()).stream()
            .map(TypeParts::spelledNameOf)
            .toList(),
        ContractReader.askTimeoutMillis(declaring),
        declaring.equals(self.asElement()) ? Set.of() : Deprecations.in(seen.stream()));
  }

  private List<Parameter> parameters(
      MessageMethod message, Origin origin, ExecutableType seen, MessageNames names) {
    List<String> parameterNames = parameterNames(message, names);
    List<Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < parameterNames.size(); i++) {
      VariableElement declared = message.method().getParameters().get(i);
      TypeMirror type = seen.getParameterTypes().get(i);
      parameters.add(
          new Parameter(
              origin.part(declared.getSimpleName().toString()),
              parameterNames.get(i),
              sentType(type, declared.asType(), declared),
              nullness(declared),
              refusesNull(message.method(), declared, type),
              routings.of(declared)));
    }
    return parameters;
  }

  private static List<ClassName> nullness(VariableElement parameter) {
    return Nullness.ofDeclaration(parameter).stream()
        .map(mirror -> ClassName.get((TypeElement) mirror.getAnnotationType().asElement()))
        .toList();
  }

  /** Not of a class file: javac before 22 does not show annotations of types that stand there. */
  private boolean refusesNull(
      ExecutableElement method, VariableElement parameter, TypeMirror seen) {
    Nullness nullness = new Nullness(method);
    return !seen.getKind().isPrimitive()
        && sources.contains(MessageMethods.typeOf(method))
        && !nullness.allowsNull(parameter)
        && !Nullness.isNullable(seen);
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
    return mentioned(seen).flatMap(type -> TypeParts.hiddenIn(type, place)).distinct().toList();
  }

  /** The types in the spelling of a method. */
  static Stream<TypeMirror> mentioned(ExecutableType seen) {
    return Stream.of(
            Stream.of(seen.getReturnType()),
            seen.getParameterTypes().stream(),
            seen.getThrownTypes().stream())
        .flatMap(types -> types);
  }

  /** As the contract sees a type; where that changes nothing, as it is declared. */
  private SentType sentType(TypeMirror seen, TypeMirror declared, Element annotated) {
    TypeName spelled =
        types.isSameType(seen, declared)
            ? TypeParts.spelledNameOf(declared)
            : withNullness(TypeParts.spelledNameOf(seen), declared);
    Passage passage = Passages.of(annotated);
    Verdict verdict = passages.judge(seen, passage, annotated);
    return new SentType(TypeParts.nameOf(seen), spelled, passage, verdict);
  }

  /** Javac forgets the annotations of a type variable when it puts a type argument in its place. */
  private static TypeName withNullness(TypeName seen, TypeMirror declared) {
    List<AnnotationSpec> lost = Spelling.nullness(declared);
    return seen.isAnnotated() || lost.isEmpty() ? seen : seen.annotated(lost);
  }

  private ThrownType thrownType(TypeMirror type) {
    return new ThrownType(TypeParts.nameOf(type), kindOf(type));
  }

  private ThrownType.Kind kindOf(TypeMirror thrown) {
    if (TypeParts.areMissing(thrown)) {
      return ThrownType.Kind.UNRESOLVED;
    }
    if (thrown.getKind() == TypeKind.TYPEVAR) {
      return ThrownType.Kind.VARIABLE;
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
        .map(Deprecations::of)
        .collect(toCollection(TreeSet::new));
  }

  private static OptionalLong timeoutMillis(ExecutableElement method) {
    return Annotations.number(method, RondoTypes.ASK_TIMEOUT, "millis")
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }
}
