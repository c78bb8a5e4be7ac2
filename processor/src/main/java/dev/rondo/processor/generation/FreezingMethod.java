package dev.rondo.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.model.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the method that freezes values of one type by taking them apart. */
final class FreezingMethod {

  private final FreezingMethods freezing;
  private final TypeName type;
  private final Shape shape;
  private final NameAllocator names = new NameAllocator();
  private final CodeBlock what;
  private final String value;

  FreezingMethod(FreezingMethods freezing, TypeName type, Shape shape) {
    this.freezing = freezing;
    this.type = type;
    this.shape = shape;
    // A local variable of such a name would stand for the class, or for the package where a type of
    // the user hides the class.
    Stream.of(
            "Frozen", "FrozenElements", "FrozenEntries", "Map", "Object", "Optional", "dev", "java")
        .forEach(names::newName);
    this.what = CodeBlock.of("$N", names.newName("what"));
    this.value = names.newName(Words.decapitalized(raw(type).simpleName()));
  }

  // private static Order frozenOrder(Order order, String what) {
  MethodSpec generate(String name) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .returns(type)
            .addParameter(type, value)
            .addParameter(String.class, what.toString());
    if (!Parts.mentionsVariable(type)) {
      method.addModifiers(Modifier.STATIC);
    }
    suppressions().addTo(method);
    if (shape instanceof Shape.Elements elements) {
      addBody(method, elements);
    } else if (shape instanceof Shape.Entries entries) {
      addBody(method, entries);
    } else if (shape instanceof Shape.Content content) {
      addBody(method, content);
    } else if (shape instanceof Shape.Components components) {
      addBody(method, components);
    } else if (shape instanceof Shape.Subtypes subtypes) {
      addBody(method, subtypes);
    }
    return method.build();
  }

  private Suppressions suppressions() {
    Suppressions suppressions = Suppressions.naming(freezing.deprecated(), type);
    if (shape instanceof Shape.Components components) {
      suppressions.addRebuilding(components, isRaw());
    } else if (shape instanceof Shape.Subtypes subtypes) {
      for (Shape.Subtypes.Subtype subtype : frozenOf(subtypes)) {
        suppressions.addFrozenSubtype(subtype, freezing.deprecated());
      }
    }
    return suppressions;
  }

  /** Whether nobody could name the type arguments that a rebuilt value has. */
  private boolean isRaw() {
    return type instanceof ParameterizedTypeName generic
        && generic.typeArguments().stream().anyMatch(WildcardTypeName.class::isInstance);
  }

  // FrozenElements<Order> elements = new FrozenElements<>(list, what);
  // for (Order element : list) {
  //   elements.add(frozenOrder(element, what));
  // }
  // return elements.toList();
  private void addBody(MethodSpec.Builder method, Shape.Elements shape) {
    String elements = names.newName("elements");
    String element = names.newName("element");
    addGuard(method)
        .addStatement(
            "$T $N =$Wnew $T<>($N, $L)",
            ParameterizedTypeName.get(RondoTypes.FROZEN_ELEMENTS, shape.element()),
            elements,
            RondoTypes.FROZEN_ELEMENTS,
            value,
            what)
        .beginControlFlow("for ($T $N : $N)", shape.element(), element, value)
        .addStatement("$N.add($L)", elements, frozen(shape.element(), CodeBlock.of("$N", element)))
        .endControlFlow()
        .addStatement(
            "return $N.$L()",
            elements,
            switch (shape.kind()) {
              case COLLECTION -> "toCollection";
              case LIST -> "toList";
              case SET -> "toSet";
            });
  }

  // FrozenEntries<String, Order> entries = new FrozenEntries<>(map, what);
  // for (Map.Entry<String, Order> entry : map.entrySet()) {
  //   entries.add(entry.getKey(), frozenOrder(entry.getValue(), what));
  // }
  // return entries.toMap();
  private void addBody(MethodSpec.Builder method, Shape.Entries shape) {
    String entries = names.newName("entries");
    String entry = names.newName("entry");
    TypeName[] given = ((ParameterizedTypeName) type).typeArguments().toArray(TypeName[]::new);
    addGuard(method)
        .addStatement(
            "$T $N =$Wnew $T<>($N, $L)",
            ParameterizedTypeName.get(RondoTypes.FROZEN_ENTRIES, shape.key(), shape.value()),
            entries,
            RondoTypes.FROZEN_ENTRIES,
            value,
            what)
        .beginControlFlow(
            "for ($T $N : $N.entrySet())",
            ParameterizedTypeName.get(ClassName.get(Map.Entry.class), given),
            entry,
            value)
        .addStatement(
            "$N.add($Z$L,$W$L)",
            entries,
            frozen(shape.key(), CodeBlock.of("$N.getKey()", entry)),
            frozen(shape.value(), CodeBlock.of("$N.getValue()", entry)))
        .endControlFlow()
        .addStatement("return $N.toMap()", entries);
  }

  // if (list == null) {
  //   return null;
  // }
  private MethodSpec.Builder addGuard(MethodSpec.Builder method) {
    return method
        .beginControlFlow("if ($N == null)", value)
        .addStatement("return null")
        .endControlFlow();
  }

  // if (optional == null || optional.isEmpty()) {
  //   return optional;
  // }
  // List<Line> content = optional.get();
  // List<Line> frozen = Frozen.list(content, what);
  // return Frozen.isSame(frozen, content) ? optional : Optional.of(frozen);
  private void addBody(MethodSpec.Builder method, Shape.Content shape) {
    String content = names.newName("content");
    String frozen = names.newName("frozen");
    method
        .beginControlFlow("if ($N == null || $N.isEmpty())", value, value)
        .addStatement("return $N", value)
        .endControlFlow()
        .addStatement("$T $N = $N.get()", shape.content(), content, value)
        .addStatement(
            "$T $N =$W$L",
            shape.content(),
            frozen,
            frozen(shape.content(), CodeBlock.of("$N", content)))
        .addStatement(
            "return $T.isSame($N, $N) ? $N :$W$T.of($N)",
            RondoTypes.FROZEN,
            frozen,
            content,
            value,
            Optional.class,
            frozen);
  }

  // if (page == null) {
  //   return null;
  // }
  // return new Page<>(page.first(), frozenListOfOrder(page.items(), what));
  private void addBody(MethodSpec.Builder method, Shape.Components shape) {
    List<CodeBlock> arguments =
        shape.components().stream().map(component -> argument(component)).toList();
    CodeBlock constructor =
        type instanceof ParameterizedTypeName && !isRaw()
            ? CodeBlock.of("$T<>", raw(type))
            : CodeBlock.of("$T", raw(type));
    addGuard(method)
        .addStatement("return new $L($Z$L)", constructor, CodeBlock.join(arguments, ",$W"));
  }

  // frozenListOfOrder(page.items(), what)
  private CodeBlock argument(Shape.Components.Component component) {
    CodeBlock accessor = CodeBlock.of("$N.$N()", value, component.name());
    CodeBlock argument = frozen(component.type(), accessor);
    return freezing.isFreezable(component.type()) && component.cast().isPresent()
        ? CodeBlock.of("($T) $L", component.cast().get(), argument)
        : argument;
  }

  // if (payment instanceof Card card) {
  //   return frozenCard(card, what);
  // }
  // if ((Object) payment instanceof Voucher<?> voucher) {
  //   return (Payment<V>) (Payment<?>) frozenVoucherOfV((Voucher<V>) voucher, what);
  // }
  // return payment;
  private void addBody(MethodSpec.Builder method, Shape.Subtypes shape) {
    for (Shape.Subtypes.Subtype subtype : frozenOf(shape)) {
      TypeName form = subtype.type();
      String name = names.newName(Words.decapitalized(raw(form).simpleName()));
      TypeName general = withWildcards(form);
      if (subtype.isKnown()) {
        method
            .beginControlFlow("if ($N instanceof $T $N)", value, form, name)
            .addStatement("return $L", frozen(form, CodeBlock.of("$N", name)));
      } else {
        CodeBlock cast =
            general.equals(form) ? CodeBlock.of("$N", name) : CodeBlock.of("($T) $N", form, name);
        method
            .beginControlFlow("if (($T) $N instanceof $T $N)", Object.class, value, general, name)
            .addStatement("return ($T) ($T)$W$L", type, withWildcards(type), frozen(form, cast));
      }
      method.endControlFlow();
    }
    method.addStatement("return $N", value);
  }

  // Payment<?>
  private static TypeName withWildcards(TypeName type) {
    TypeName anything = WildcardTypeName.subtypeOf(Object.class);
    return type instanceof ParameterizedTypeName generic
        ? ParameterizedTypeName.get(
            raw(type),
            generic.typeArguments().stream().map(argument -> anything).toArray(TypeName[]::new))
        : type;
  }

  private List<Shape.Subtypes.Subtype> frozenOf(Shape.Subtypes shape) {
    return shape.subtypes().stream()
        .filter(subtype -> freezing.isFreezable(subtype.type()))
        .toList();
  }

  private CodeBlock frozen(TypeName part, CodeBlock partValue) {
    return freezing.frozen(part, partValue, what);
  }

  private static ClassName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }
}
