package dev.rondo.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rondo.processor.model.Copying;
import dev.rondo.processor.model.Copying.NewContainer;
import dev.rondo.processor.model.DeprecatedTypes;
import dev.rondo.processor.model.Verdict;
import dev.rondo.processor.model.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits expressions that copy values, and the methods that these call where it takes more. */
final class CopyMethods {

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private final List<TypeVariableName> typeVariables;
  private final NameAllocator names = new NameAllocator();
  private final Map<Copying, String> named = new HashMap<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private DeprecatedTypes deprecated = DeprecatedTypes.NONE;

  /** For a class with these type variables and, so far, methods of these names. */
  CopyMethods(List<TypeVariableName> typeVariables, Collection<String> takenNames) {
    this.typeVariables = typeVariables;
    takenNames.stream().distinct().forEach(names::newName);
  }

  /** The methods that the expressions call. */
  List<MethodSpec> methods() {
    return methods;
  }

  /** An expression for the copy of a value. */
  CodeBlock copy(Verdict.Copied type, CodeBlock original) {
    deprecated = deprecated.and(type.deprecated());
    return copy(type.copying(), original);
  }

  /** The same for a value that is not null. */
  CodeBlock copyNotNull(Verdict.Copied type, CodeBlock original) {
    deprecated = deprecated.and(type.deprecated());
    return copy(
        type.copying() instanceof Copying.OrNull orNull ? orNull.value() : type.copying(),
        original);
  }

  /** A function that copies what a Cow holds. */
  // original -> PageCopier.copy(original)
  CodeBlock copier(Verdict.Counted type) {
    deprecated = deprecated.and(type.deprecated());
    Copying how = type.copying() instanceof Copying.OrNull orNull ? orNull.value() : type.copying();
    return CodeBlock.of("original -> $L", copy(how, CodeBlock.of("original")));
  }

  // original.lines().clone()
  private CodeBlock copy(Copying how, CodeBlock original) {
    if (how instanceof Copying.Shared) {
      return original;
    }
    if (how instanceof Copying.Cloned) {
      return CodeBlock.of("$L.clone()", original);
    }
    if (how instanceof Copying.Constructed constructed) {
      boolean isGeneric = constructed.type() instanceof ParameterizedTypeName;
      return CodeBlock.of(isGeneric ? "new $T<>($L)" : "new $T($L)", constructed.as(), original);
    }
    if (how instanceof Copying.ByCopier byCopier) {
      return CodeBlock.of("$T.copy($L)", byCopier.copier(), original);
    }
    if (how instanceof Copying.Peculiar peculiar) {
      return switch (peculiar.how()) {
        case BIT_SET -> CodeBlock.of("($T) $L.clone()", peculiar.type(), original);
        case DATE -> CodeBlock.of("new $T($L.getTime())", peculiar.type(), original);
        case ENUM_SET ->
            CodeBlock.of("$T.copyOf($L)", ClassName.get("java.util", "EnumSet"), original);
      };
    }
    return CodeBlock.of("$N($L)", nameOf(how), original);
  }

  private String nameOf(Copying how) {
    String known = named.get(how);
    if (known != null) {
      return known;
    }
    String name = names.newName("copyOf" + Words.capitalized(stem(how.type())));
    named.put(how, name);
    int place = methods.size();
    methods.add(place, method(name, how));
    return name;
  }

  // private static ArrayList<Line> copyOfLineArrayList(ArrayList<Line> original) {
  private MethodSpec method(String name, Copying how) {
    boolean isMarkedNullable = how instanceof Copying.OrNull orNull && orNull.isMarked();
    TypeName type = isMarkedNullable ? how.type().annotated(NULLABLE) : how.type();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(typeVariables.stream().filter(t -> mentions(how.type(), t)).toList())
            .returns(type)
            .addParameter(type, "original");
    Suppressions.naming(deprecated, how.type()).addTo(method);
    return method
        .addCode(how instanceof Copying.OrNull orNull ? guarded(orNull.value()) : body(how))
        .build();
  }

  // if (original == null) { return null; }
  private CodeBlock guarded(Copying how) {
    if (isBlock(how)) {
      return CodeBlock.builder()
          .beginControlFlow("if (original == null)")
          .addStatement("return null")
          .endControlFlow()
          .add(body(how))
          .build();
    }
    CodeBlock copy = copy(how, CodeBlock.of("original"));
    return CodeBlock.builder().addStatement("return original == null ? null : $L", copy).build();
  }

  private static boolean isBlock(Copying how) {
    return how instanceof Copying.Elements
        || how instanceof Copying.Present
        || how instanceof Copying.Collected
        || how instanceof Copying.Mapped
        || how instanceof Copying.Buffer;
  }

  private CodeBlock body(Copying how) {
    if (how instanceof Copying.Elements array) {
      return elements(array);
    }
    if (how instanceof Copying.Present optional) {
      return present(optional);
    }
    if (how instanceof Copying.Collected collection) {
      return collected(collection);
    }
    if (how instanceof Copying.Mapped map) {
      return map.key() instanceof Copying.Shared ? mappedValues(map) : mapped(map);
    }
    return byteBuffer();
  }

  // copy[i] = LineCopier.copy(copy[i]);
  private CodeBlock elements(Copying.Elements array) {
    return CodeBlock.builder()
        .addStatement("$T copy = original.clone()", array.type())
        .beginControlFlow("for (int i = 0; i < copy.length; i++)")
        .addStatement("copy[i] = $L", copy(array.element(), CodeBlock.of("copy[i]")))
        .endControlFlow()
        .addStatement("return copy")
        .build();
  }

  // return original.isPresent() ? Optional.of(LineCopier.copy(original.get())) : original;
  private CodeBlock present(Copying.Present optional) {
    CodeBlock value = copy(optional.value(), CodeBlock.of("original.get()"));
    return CodeBlock.builder()
        .addStatement("return original.isPresent()$W? $T.of($L)$W: original", Optional.class, value)
        .build();
  }

  // for (Line each : original) { copy.add(LineCopier.copy(each)); }
  private CodeBlock collected(Copying.Collected collection) {
    TypeName element = collection.element().type();
    return CodeBlock.builder()
        .add(newContainer(collection.as(), element))
        .beginControlFlow("for ($T each : original)", element)
        .addStatement("copy.add($L)", copy(collection.element(), CodeBlock.of("each")))
        .endControlFlow()
        .addStatement("return copy")
        .build();
  }

  // entry.setValue(LineCopier.copy(entry.getValue()));
  private CodeBlock mappedValues(Copying.Mapped map) {
    TypeName key = map.key().type();
    TypeName value = map.value().type();
    ClassName as = map.as().type();
    return CodeBlock.builder()
        .addStatement("$T copy = new $T<>(original)", ParameterizedTypeName.get(as, key, value), as)
        .beginControlFlow("for ($T entry : copy.entrySet())", entry(key, value))
        .addStatement("entry.setValue($L)", copy(map.value(), CodeBlock.of("entry.getValue()")))
        .endControlFlow()
        .addStatement("return copy")
        .build();
  }

  // copy.put(KeyCopier.copy(entry.getKey()), LineCopier.copy(entry.getValue()));
  private CodeBlock mapped(Copying.Mapped map) {
    List<TypeName> declared = ((ParameterizedTypeName) map.type()).typeArguments();
    return CodeBlock.builder()
        .add(newContainer(map.as(), map.key().type(), map.value().type()))
        .beginControlFlow(
            "for ($T entry : original.entrySet())", entry(declared.get(0), declared.get(1)))
        .addStatement(
            "copy.put($L,$W$L)",
            copy(map.key(), CodeBlock.of("entry.getKey()")),
            copy(map.value(), CodeBlock.of("entry.getValue()")))
        .endControlFlow()
        .addStatement("return copy")
        .build();
  }

  // ArrayList<Line> copy = new ArrayList<>(original.size());
  private static CodeBlock newContainer(NewContainer as, TypeName... arguments) {
    String size =
        switch (as.creation()) {
          case EMPTY -> "";
          case SIZED -> "original.size()";
          case SORTED -> "original.comparator()";
          case KEYED -> "original";
        };
    TypeName type = ParameterizedTypeName.get(as.type(), arguments);
    return CodeBlock.builder()
        .addStatement("$T copy = new $T<>($L)", type, as.type(), size)
        .build();
  }

  // ByteBuffer copy = original.isDirect() ? ByteBuffer.allocateDirect(original.capacity()) : ...
  private static CodeBlock byteBuffer() {
    ClassName type = ClassName.get("java.nio", "ByteBuffer");
    return CodeBlock.builder()
        .addStatement("int capacity = original.capacity()")
        .addStatement(
            "$T copy =$Woriginal.isDirect()$W? $T.allocateDirect(capacity)$W:"
                + " $T.allocate(capacity)",
            type,
            type,
            type)
        .addStatement("copy.put(original.duplicate().clear())")
        .addStatement("copy.limit(original.limit()).position(original.position())")
        .addStatement("return copy.order(original.order())")
        .build();
  }

  private static TypeName entry(TypeName key, TypeName value) {
    return ParameterizedTypeName.get(ClassName.get(Map.Entry.class), key, value);
  }

  /** {@code LineArrayList} for an {@code ArrayList<Line>}. */
  private static String stem(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return Words.capitalized(stem(array.componentType())) + "Array";
    }
    if (type instanceof ParameterizedTypeName generic) {
      int last = generic.typeArguments().size() - 1;
      String argument = last < 0 ? "" : stem(generic.typeArguments().get(last));
      return Words.capitalized(argument + generic.rawType().simpleName());
    }
    if (type instanceof WildcardTypeName wildcard) {
      return stem(wildcard.upperBounds().get(0));
    }
    return type instanceof ClassName name ? name.simpleName() : Words.capitalized(type.toString());
  }

  private static boolean mentions(TypeName type, TypeVariableName variable) {
    if (type instanceof ArrayTypeName array) {
      return mentions(array.componentType(), variable);
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
          .anyMatch(bound -> mentions(bound, variable));
    }
    return type instanceof ParameterizedTypeName generic
        ? generic.typeArguments().stream().anyMatch(argument -> mentions(argument, variable))
        : type.equals(variable);
  }
}
