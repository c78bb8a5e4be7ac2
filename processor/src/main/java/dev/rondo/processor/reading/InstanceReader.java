package dev.rondo.processor.reading;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.CopiedField;
import dev.rondo.processor.model.CopyableType.Instance;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Signature.Deprecation;
import dev.rondo.processor.model.Verdict;
import dev.rondo.processor.model.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads how an object of a class is taken apart and made again, with what a class in the same
 * package can reach: fields and accessors, a constructor, assignments and setters.
 */
final class InstanceReader {

  private final Elements elements;
  private final Types types;
  private final SourceTypes sources;
  private final Copyability copyability;
  private final CopyCycles cycles;
  private final Origins origins;

  InstanceReader(
      Elements elements,
      Types types,
      SourceTypes sources,
      Copyability copyability,
      Origins origins) {
    this.elements = elements;
    this.types = types;
    this.sources = sources;
    this.copyability = copyability;
    this.cycles = new CopyCycles(types);
    this.origins = origins;
  }

  Instance read(TypeElement type) {
    if (type.getKind() == ElementKind.RECORD) {
      List<CopiedField> components = components(type);
      return new Instance("", true, components, List.of(), deprecations(type, components));
    }
    Optional<TypeMirror> hidden = hiddenSuperclass(type);
    if (hidden.isPresent()) {
      return new Instance(hidden.get().toString(), true, List.of(), List.of(), Set.of());
    }
    List<VariableElement> fields = CopyCycles.fieldsOf(type, types);
    Optional<ExecutableElement> constructor = constructor(type, fields);
    List<VariableElement> taken =
        constructor.stream()
            .flatMap(c -> c.getParameters().stream())
            .map(parameter -> named(parameter, fields))
            .toList();
    List<VariableElement> others = new ArrayList<>(fields);
    others.removeAll(taken);
    List<CopiedField> arguments = taken.stream().map(field -> copiedField(field, type)).toList();
    List<CopiedField> assigned = others.stream().map(field -> copiedField(field, type)).toList();
    List<CopiedField> all = Stream.concat(arguments.stream(), assigned.stream()).toList();
    return new Instance("", constructor.isPresent(), arguments, assigned, deprecations(type, all));
  }

  private Set<Deprecation> deprecations(TypeElement type, List<CopiedField> fields) {
    Set<String> used = new HashSet<>(Set.of("<init>"));
    for (CopiedField field : fields) {
      used.add(field.read().replace("()", ""));
      used.add(field.set());
    }
    return Deprecations.ofMembers(elements.getAllMembers(type), used);
  }

  private List<CopiedField> components(TypeElement record) {
    return record.getRecordComponents().stream()
        .map(
            component ->
                new CopiedField(
                    origins.of(component),
                    component.getSimpleName().toString(),
                    sentType(component.asType(), component),
                    component.getSimpleName() + "()",
                    "",
                    false,
                    cycles.leadBack(component.asType(), false, record)))
        .toList();
  }

  private CopiedField copiedField(VariableElement field, TypeElement type) {
    TypeMirror fieldType = typeIn(type, field);
    Optional<String> assigned = assignment(field, type);
    Optional<String> setter = setter(field, type);
    return new CopiedField(
        origins.of(field),
        field.getSimpleName().toString(),
        sentType(fieldType, field),
        readingOf(field, type),
        assigned.or(() -> setter).orElse(""),
        assigned.isEmpty() && setter.isPresent(),
        cycles.leadBack(fieldType, !field.getModifiers().contains(Modifier.FINAL), type));
  }

  private SentType sentType(TypeMirror type, Element place) {
    TypeName name = TypeParts.areMissing(type) ? TypeName.get(Object.class) : TypeName.get(type);
    return new SentType(name, Passage.COPIED, verdict(type, place));
  }

  /** Only what is shared need not be named by the copier. */
  private Verdict verdict(TypeMirror type, Element place) {
    Verdict verdict = copyability.of(type, place);
    return verdict instanceof Verdict.Copied
        ? TypeParts.hiddenIn(type, packageAround(place))
            .findFirst()
            .<Verdict>map(
                hidden -> new Verdict.Refused(Obstacle.HIDDEN_TYPE, hidden.name(), List.of(), ""))
            .orElse(verdict)
        : verdict;
  }

  /** The constructor that takes the most fields and nothing else, and leaves none unset. */
  private Optional<ExecutableElement> constructor(TypeElement type, List<VariableElement> fields) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> isUsable(constructor, type))
        .filter(constructor -> takesOnly(fields, constructor, type))
        .min(
            Comparator.comparingLong(
                    (ExecutableElement constructor) -> unset(fields, constructor, type))
                .thenComparing(constructor -> -constructor.getParameters().size()));
  }

  private boolean takesOnly(
      List<VariableElement> fields, ExecutableElement constructor, TypeElement type) {
    return constructor.getParameters().stream()
        .allMatch(parameter -> fields.stream().anyMatch(field -> isFor(field, parameter, type)));
  }

  private long unset(
      List<VariableElement> fields, ExecutableElement constructor, TypeElement type) {
    return fields.stream()
        .filter(field -> assignment(field, type).isEmpty() && setter(field, type).isEmpty())
        .filter(
            field ->
                constructor.getParameters().stream()
                    .noneMatch(parameter -> isFor(field, parameter, type)))
        .count();
  }

  private boolean isFor(VariableElement field, VariableElement parameter, TypeElement type) {
    return parameter.getSimpleName().equals(field.getSimpleName())
        && types.isSameType(parameter.asType(), typeIn(type, field));
  }

  private static VariableElement named(VariableElement parameter, List<VariableElement> fields) {
    return fields.stream()
        .filter(field -> field.getSimpleName().equals(parameter.getSimpleName()))
        .findFirst()
        .orElseThrow();
  }

  /** The field itself, else an accessor of its type; empty if neither can be reached. */
  private String readingOf(VariableElement field, TypeElement type) {
    String name = field.getSimpleName().toString();
    if (isHidden(field, type)) {
      return "";
    }
    if (isReachable(field, type)) {
      return name;
    }
    return Stream.of(name, "get" + Words.capitalized(name), "is" + Words.capitalized(name))
        .filter(accessor -> hasAccessor(accessor, typeIn(type, field), type))
        .map(accessor -> accessor + "()")
        .findFirst()
        .orElse("");
  }

  /** Whether the class has another field of that name. */
  private boolean isHidden(VariableElement field, TypeElement type) {
    return CopyCycles.fieldsOf(type, types).stream()
        .anyMatch(
            other -> !other.equals(field) && other.getSimpleName().equals(field.getSimpleName()));
  }

  private boolean hasAccessor(String name, TypeMirror fieldType, TypeElement type) {
    return methodsOf(type, name)
        .anyMatch(
            method ->
                method.getParameters().isEmpty()
                    && types.isSameType(methodType(method, type).getReturnType(), fieldType));
  }

  private Optional<String> assignment(VariableElement field, TypeElement type) {
    boolean isAssignable =
        isReachable(field, type) && !field.getModifiers().contains(Modifier.FINAL);
    return isAssignable ? Optional.of(field.getSimpleName().toString()) : Optional.empty();
  }

  private Optional<String> setter(VariableElement field, TypeElement type) {
    String name = field.getSimpleName().toString();
    return Stream.of("set" + Words.capitalized(name), name)
        .filter(setter -> hasSetter(setter, typeIn(type, field), type))
        .findFirst();
  }

  private boolean hasSetter(String name, TypeMirror fieldType, TypeElement type) {
    return methodsOf(type, name)
        .anyMatch(
            method ->
                method.getParameters().size() == 1
                    && types.isSameType(
                        methodType(method, type).getParameterTypes().get(0), fieldType));
  }

  private Stream<ExecutableElement> methodsOf(TypeElement type, String name) {
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .filter(method -> isUsable(method, type));
  }

  private ExecutableType methodType(ExecutableElement method, TypeElement type) {
    return (ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method);
  }

  private TypeMirror typeIn(TypeElement type, VariableElement field) {
    return types.asMemberOf((DeclaredType) type.asType(), field);
  }

  private boolean isUsable(ExecutableElement member, TypeElement type) {
    return isReachable(member, type) && member.getThrownTypes().stream().noneMatch(this::isChecked);
  }

  private boolean isChecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .noneMatch(name -> types.isSubtype(thrown, elements.getTypeElement(name).asType()));
  }

  /** Whether a class in the package of the type can name a member, and gets that very one. */
  private boolean isReachable(Element member, TypeElement type) {
    boolean isNear = packageAround(member).equals(elements.getPackageOf(type));
    return member.getModifiers().contains(Modifier.PUBLIC)
        || (isNear && !member.getModifiers().contains(Modifier.PRIVATE));
  }

  /** Of the type around it: of a record component Eclipse's compiler cannot tell. */
  private PackageElement packageAround(Element member) {
    return elements.getPackageOf(member.getEnclosingElement());
  }

  /** The first superclass, Object aside, that is not read from source. */
  private Optional<TypeMirror> hiddenSuperclass(TypeElement type) {
    TypeMirror superclass = type.getSuperclass();
    if (superclass.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) types.asElement(superclass);
    if (element.getSuperclass().getKind() == TypeKind.NONE) {
      return Optional.empty();
    }
    return sources.contains(element) ? hiddenSuperclass(element) : Optional.of(superclass);
  }
}
