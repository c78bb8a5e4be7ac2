package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.Declaration;
import dev.rondo.processor.model.Inheritance;
import dev.rondo.processor.model.Parent;
import dev.rondo.processor.model.Parent.Availability;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads what a contract has from the interfaces that it extends, apart from messages. */
final class InheritanceReader {

  private final Elements elements;
  private final TypeArguments arguments;
  private final Sendability sendability;
  private final SourceTypes sources;
  private final RedeclarationReader redeclarations;
  private final ClashReader clashes;
  private final Bounds bounds;

  InheritanceReader(
      Elements elements,
      Types types,
      Sendability sendability,
      SourceTypes sources,
      Origins origins) {
    this.elements = elements;
    this.arguments = new TypeArguments(types);
    this.sendability = sendability;
    this.sources = sources;
    this.redeclarations = new RedeclarationReader(elements, types, origins);
    this.clashes = new ClashReader(types, origins);
    this.bounds = new Bounds(types);
  }

  Inheritance read(TypeElement contract, List<MessageMethod> messages) {
    return new Inheritance(
        Supertypes.parentContracts(contract).stream()
            .map(parent -> parent(contract, parent))
            .toList(),
        redeclarations.read(contract, messages),
        clashes.ambiguities(contract, messages),
        Supertypes.areKnown(contract),
        clashes.haveClashingErasures(contract, messages)
            || messages.stream().anyMatch(each -> redeclarations.contradict(contract, each)));
  }

  private Parent parent(TypeElement contract, TypeElement parent) {
    DeclaredType seen =
        arguments.asSuper(contract.asType(), parent).orElse((DeclaredType) parent.asType());
    ClassName ref = ContractNames.of(parent).ref();
    return new Parent(
        ClassName.get(parent),
        ref,
        arguments(seen),
        Supertypes.of(parent).stream().filter(Supertypes::isContract).map(ClassName::get).toList(),
        availability(contract, parent, seen, ref),
        bounds.allow(seen),
        Deprecations.in(Stream.of(seen)));
  }

  private List<Parent.Argument> arguments(DeclaredType seen) {
    List<? extends TypeParameterElement> parameters =
        ((TypeElement) seen.asElement()).getTypeParameters();
    List<Parent.Argument> found = new ArrayList<>();
    for (int i = 0; i < seen.getTypeArguments().size(); i++) {
      TypeMirror argument = seen.getTypeArguments().get(i);
      found.add(
          new Parent.Argument(
              parameters.get(i).getSimpleName().toString(),
              new SentType(
                  TypeParts.nameOf(argument),
                  TypeParts.spelledNameOf(argument),
                  Passage.PLAIN,
                  sendability.of(argument)),
              Annotations.has(parameters.get(i), RondoTypes.SENDABLE)));
    }
    return found;
  }

  private Availability availability(
      TypeElement contract, TypeElement parent, DeclaredType seen, ClassName ref) {
    if (TypeArguments.areMissing(seen)) {
      return Availability.RAW;
    }
    boolean isNear = elements.getPackageOf(parent).equals(elements.getPackageOf(contract));
    if (!isNear && DeclarationReader.visibilityOf(parent) != Declaration.Visibility.PUBLIC) {
      return Availability.HIDDEN;
    }
    return sources.contains(parent) || exists(ref, contract)
        ? Availability.AVAILABLE
        : Availability.MISSING;
  }

  private boolean exists(ClassName type, TypeElement from) {
    ModuleElement module = elements.getModuleOf(from);
    return module == null
        ? elements.getTypeElement(type.canonicalName()) != null
        : elements.getTypeElement(module, type.canonicalName()) != null;
  }
}
