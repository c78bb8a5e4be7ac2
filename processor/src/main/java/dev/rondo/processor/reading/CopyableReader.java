package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.rondo.processor.model.CopyableType;
import dev.rondo.processor.model.CopyableType.Instance;
import dev.rondo.processor.model.CopyableType.Kind;
import dev.rondo.processor.model.Declaration.Visibility;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Verdict;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a copyable type as it is declared, right or wrong, as far as this round knows its types.
 */
public final class CopyableReader {

  private final Elements elements;
  private final Types types;
  private final SourceTypes sources;
  private final Origins origins;
  private final NameClaims claims;
  private final EnvironmentReader environments;

  /** Reads with javac's tables; the sources tell which classes show all their fields. */
  public CopyableReader(ProcessingEnvironment processing, SourceTypes sources, Origins origins) {
    this.elements = processing.getElementUtils();
    this.sources = sources;
    this.types = processing.getTypeUtils();
    this.origins = origins;
    this.claims = new NameClaims(sources);
    this.environments = new EnvironmentReader(processing);
  }

  /** Reads a type that is marked copyable. */
  public CopyableType read(TypeElement element) {
    ClassName name = ClassName.get(element);
    ClassName copier = CopierNames.of(element);
    Kind kind = kindOf(element);
    Sendability sendability = new Sendability(elements, types, sources, element);
    Copyability copyability =
        new Copyability(elements, new TypeArguments(types), sendability, sources);
    return new CopyableType(
        origins.of(element),
        TypeName.get(element.asType()),
        element.getTypeParameters().stream().map(TypeVariableName::get).toList(),
        kind,
        DeclarationReader.visibilityOf(element),
        copier,
        !claims.claim(List.of(copier), name).isEmpty(),
        environments.read(element),
        Deprecations.named(
            Stream.concat(Stream.of(element.asType()), PermittedSubtypes.of(element).stream())),
        kind == Kind.SEALED ? subtypesOf(element, copyability) : List.of(),
        kind == Kind.FINAL || kind == Kind.OPEN
            ? new InstanceReader(elements, types, sources, copyability, origins).read(element)
            : Instance.NONE);
  }

  private List<SentType> subtypesOf(TypeElement sealed, Copyability copyability) {
    return PermittedSubtypes.of(sealed).stream()
        .map(type -> subtype(type, sealed, copyability))
        .toList();
  }

  private SentType subtype(TypeMirror type, TypeElement sealed, Copyability copyability) {
    if (TypeParts.areMissing(type)) {
      return new SentType(TypeName.get(Object.class), Passage.COPIED, new Verdict.Unresolved());
    }
    TypeElement element = (TypeElement) types.asElement(type);
    TypeMirror[] anything =
        element.getTypeParameters().stream()
            .map(unused -> types.getWildcardType(null, null))
            .toArray(TypeMirror[]::new);
    DeclaredType pattern = types.getDeclaredType(element, anything);
    return new SentType(
        TypeName.get(pattern), Passage.COPIED, verdict(pattern, sealed, copyability));
  }

  private static Verdict verdict(
      DeclaredType pattern, TypeElement sealed, Copyability copyability) {
    TypeElement subtype = (TypeElement) pattern.asElement();
    return DeclarationReader.visibilityOf(subtype) == Visibility.PRIVATE
        ? new Verdict.Refused(Obstacle.HIDDEN_TYPE, TypeName.get(pattern), List.of(), "")
        : copyability.of(pattern, sealed);
  }

  private static Kind kindOf(TypeElement type) {
    boolean isSealed = type.getModifiers().contains(Modifier.SEALED);
    boolean isAbstract = type.getModifiers().contains(Modifier.ABSTRACT);
    if (type.getKind() == ElementKind.ENUM) {
      return Kind.ENUM;
    }
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Kind.ANNOTATION;
    }
    if (isInner(type)) {
      return Kind.INNER;
    }
    if (isSealed && !type.getTypeParameters().isEmpty()) {
      return Kind.GENERIC_SEALED;
    }
    if (isSealed) {
      return isAbstract ? Kind.SEALED : Kind.SEALED_CLASS;
    }
    if (isAbstract) {
      return type.getKind() == ElementKind.INTERFACE ? Kind.INTERFACE : Kind.ABSTRACT;
    }
    return type.getModifiers().contains(Modifier.FINAL) ? Kind.FINAL : Kind.OPEN;
  }

  private static boolean isInner(TypeElement type) {
    Element enclosing = type.getEnclosingElement();
    return type.getNestingKind() != NestingKind.TOP_LEVEL
        && enclosing instanceof TypeElement
        && !type.getModifiers().contains(Modifier.STATIC);
  }
}
