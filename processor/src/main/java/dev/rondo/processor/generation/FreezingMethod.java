package dev.rondo.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Shape;
import dev.rondo.processor.model.Words;
import java.util.ArrayList;
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
    // A local variable of such a name would stand for the class.
    Stream.of("Frozen", "FrozenElements", "FrozenEntries", "Map", "Optional")
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

  // // Unchecked: its parts are only read, and may be of subtypes.
  // if (page == null) {
  //   return null;
  // }
  // Page<Order> exact = (Page<Order>) page;
  // List<Order> items = frozenListOfOrder(exact.items(), what);
  // return Frozen.isSame(items, exact.items()) ? page : new Page<Order>(exact.first(), items);
  private void addBody(MethodSpec.Builder method, Shape.Components shape) {
    boolean isCast = !shape.exact().equals(type);
    Suppressions.rebuilding(shape, isCast).addTo(method);
    method.beginControlFlow("if ($N == null)", value).addStatement("return null").endControlFlow();
    String exact = isCast ? names.newName("exact") : value;
    if (isCast) {
      method.addStatement("$T $N =$W($T) $N", shape.exact(), exact, shape.exact(), value);
    }
    List<CodeBlock> arguments = new ArrayList<>();
    List<CodeBlock> comparisons = new ArrayList<>();
    for (Shape.Components.Component component : shape.components()) {
      CodeBlock accessor = CodeBlock.of("$N.$N()", exact, component.name());
      if (freezing.isFreezable(component.type())) {
        String frozen = names.newName(component.name());
        method.addStatement(
            "$T $N =$W$L", component.type(), frozen, frozen(component.type(), accessor));
        arguments.add(CodeBlock.of("$N", frozen));
        comparisons.add(CodeBlock.of("$T.isSame($N, $L)", RondoTypes.FROZEN, frozen, accessor));
      } else {
        arguments.add(accessor);
      }
    }
    CodeBlock constructor =
        !isCast && type instanceof ParameterizedTypeName
            ? CodeBlock.of("$T<>", raw(type))
            : CodeBlock.of("$T", shape.exact());
    method.addStatement(
        "return $L$W? $N$W: new $L($Z$L)",
        CodeBlock.join(comparisons, "$W&& "),
        value,
        constructor,
        CodeBlock.join(arguments, ",$W"));
  }

  // if (payment instanceof Card card) {
  //   return frozenCard(card, what);
  // }
  // return payment;
  private void addBody(MethodSpec.Builder method, Shape.Subtypes shape) {
    for (TypeName subtype : shape.subtypes()) {
      if (freezing.isFreezable(subtype)) {
        String name = names.newName(Words.decapitalized(raw(subtype).simpleName()));
        method
            .beginControlFlow("if ($N instanceof $T $N)", value, subtype, name)
            .addStatement("return $L", frozen(subtype, CodeBlock.of("$N", name)))
            .endControlFlow();
      }
    }
    method.addStatement("return $N", value);
  }

  private CodeBlock frozen(TypeName part, CodeBlock partValue) {
    return freezing.frozen(part, partValue, what);
  }

  private static ClassName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }
}
