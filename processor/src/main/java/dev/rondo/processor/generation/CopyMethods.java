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
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Verdict;
import dev.rondo.processor.model.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits expressions that copy values, and the methods that these call where it takes more.
 *
 * <p>A whole value without parts that could be in it twice is copied as it is; else its parts are,
 * through the {@code Copies} of that value.
 */
final class CopyMethods {

  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private final List<TypeVariableName> typeVariables;
  private final Names wholes = new Names();
  private final Names parts = new Names();
  private final List<MethodSpec> methods = new ArrayList<>();
  private DeprecatedTypes deprecated = DeprecatedTypes.NONE;

  /** For a class with these type variables and, so far, methods of these names. */
  CopyMethods(List<TypeVariableName> typeVariables, Collection<String> takenNames) {
    this.typeVariables = typeVariables;
    takenNames.stream().distinct().forEach(wholes.free::newName);
    takenNames.stream().distinct().forEach(parts.free::newName);
  }

  /** The methods that the expressions call. */
  List<MethodSpec> methods() {
    return methods;
  }

  /** An expression for the copy of a whole value. */
  CodeBlock whole(Verdict.Copied type, CodeBlock original) {
    deprecated = deprecated.and(type.deprecated());
    return whole(type.copying(), original);
  }

  /** An expression for the copy of a part, where {@code copies} are those of the value. */
  CodeBlock part(Verdict.Copied type, CodeBlock original) {
    deprecated = deprecated.and(type.deprecated());
    return part(type.copying(), original, "copies");
  }

  /** A function that copies what a Cow holds. */
  // original -> PageCopier.copy(original)
  CodeBlock copier(Verdict.Counted type) {
    deprecated = deprecated.and(type.deprecated());
    return CodeBlock.of(
        "original -> $L", whole(type.copying().ofPresent(), CodeBlock.of("original")));
  }

  // original.lines().clone()
  private CodeBlock whole(Copying how, CodeBlock original) {
    return inOne(how, original)
        .orElseGet(() -> CodeBlock.of("$N($L)", methodForWhole(how), original));
  }

  // copies.of(original.line(), LineCopier::copy)
  private CodeBlock part(Copying how, CodeBlock original, String copies) {
    Copying present = how.ofPresent();
    if (present instanceof Copying.Shared) {
      return original;
    }
    CodeBlock asWhat =
        present.isContainer()
            ? CodeBlock.of("$T.class,$W", erased(present.type()))
            : CodeBlock.of("");
    return CodeBlock.of(
        "$N.$Lof($L,$W$L$L)", copies, witness(present), original, asWhat, copierOfPart(present));
  }

  // LineCopier::copy
  private CodeBlock copierOfPart(Copying how) {
    if (how instanceof Copying.ByCopier byCopier) {
      return CodeBlock.of(
          hasWildcard(how.type()) ? "(part, within) -> $T.copy(part, within)" : "$T::copy",
          byCopier.copier());
    }
    if (how instanceof Copying.Buffer) {
      return CodeBlock.of("(part, within) -> $N(part)", methodForWhole(how));
    }
    CodeBlock copy =
        inOne(how, CodeBlock.of("part"))
            .orElseGet(() -> CodeBlock.of("$N(part, within)", methodForPart(how)));
    return CodeBlock.of("(part, within) -> $L", copy);
  }

  /** An expression that needs no method, for what is not null; empty where it takes one. */
  // original.lines().clone()
  private static Optional<CodeBlock> inOne(Copying how, CodeBlock original) {
    if (how instanceof Copying.Shared) {
      return Optional.of(original);
    }
    if (how instanceof Copying.Cloned) {
      return Optional.of(CodeBlock.of("$L.clone()", original));
    }
    if (how instanceof Copying.Constructed constructed) {
      boolean isGeneric = constructed.type() instanceof ParameterizedTypeName;
      String format = isGeneric ? "new $T<>($L)" : "new $T($L)";
      return Optional.of(CodeBlock.of(format, constructed.as(), original));
    }
    if (how instanceof Copying.ByCopier byCopier) {
      return Optional.of(CodeBlock.of("$T.copy($L)", byCopier.copier(), original));
    }
    if (how instanceof Copying.Peculiar peculiar) {
      return Optional.of(
          switch (peculiar.how()) {
            // Its clone would trim the original, which others may be reading.
            case BIT_SET -> CodeBlock.of("$T.valueOf($L.toLongArray())", peculiar.type(), original);
            case DATE -> CodeBlock.of("new $T($L.getTime())", peculiar.type(), original);
            case ENUM_SET -> CodeBlock.of("$L.clone()", original);
          });
    }
    return Optional.empty();
  }

  private String methodForWhole(Copying how) {
    return methodFor(how, wholes, method -> method.addCode(wholeBody(how)));
  }

  private String methodForPart(Copying how) {
    return methodFor(
        how,
        parts,
        method -> method.addParameter(RondoTypes.COPIES, "copies").addCode(partBody(how)));
  }

  /** The name of the method that copies so, which comes before those that it calls. */
  private String methodFor(
      Copying how, Names names, UnaryOperator<MethodSpec.Builder> parametersAndBody) {
    String known = names.given.get(how);
    if (known != null) {
      return known;
    }
    String name = names.free.newName("copyOf" + Words.capitalized(stem(how.type())));
    names.given.put(how, name);
    int place = methods.size();
    methods.add(place, parametersAndBody.apply(method(name, how)).build());
    return name;
  }

  // private static ArrayList<Line> copyOfLineArrayList(ArrayList<Line> original) {
  private MethodSpec.Builder method(String name, Copying how) {
    boolean isMarkedNullable = how instanceof Copying.OrNull orNull && orNull.isMarked();
    TypeName type = isMarkedNullable ? how.type().annotated(NULLABLE) : how.type();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addTypeVariables(typeVariables.stream().filter(t -> mentions(how.type(), t)).toList())
            .returns(type)
            .addParameter(type, "original");
    Suppressions.naming(deprecated, how.type()).addTo(method);
    return method;
  }

  // return original == null ? null : LineCopier.copy(original);
  private CodeBlock wholeBody(Copying how) {
    CodeBlock original = CodeBlock.of("original");
    Copying present = how.ofPresent();
    if (present instanceof Copying.Buffer) {
      return how instanceof Copying.OrNull
          ? CodeBlock.builder()
              .beginControlFlow("if (original == null)")
              .addStatement("return null")
              .endControlFlow()
              .add(byteBuffer())
              .build()
          : byteBuffer();
    }
    CodeBlock copy = inOne(present, original).orElseGet(() -> ofWhole(present));
    return how instanceof Copying.OrNull
        ? CodeBlock.builder().addStatement("return original == null$W? null$W: $L", copy).build()
        : CodeBlock.builder().addStatement("return $L", copy).build();
  }

  // Copies.ofWhole(original, (part, within) -> copyOfLineList(part, within))
  private CodeBlock ofWhole(Copying how) {
    return CodeBlock.of(
        "$T.$LofWhole($Zoriginal,$W$L)", RondoTypes.COPIES, witness(how), copierOfPart(how));
  }

  /** The type that javac cannot infer where a wildcard stands for a type without a name. */
  // <List<? extends Date>>
  private static CodeBlock witness(Copying how) {
    return hasWildcard(how.type()) ? CodeBlock.of("<$T>", how.type()) : CodeBlock.of("");
  }

  private CodeBlock partBody(Copying how) {
    if (how instanceof Copying.Elements array) {
      return elements(array);
    }
    if (how instanceof Copying.Present optional) {
      return present(optional);
    }
    return how instanceof Copying.Collected collection
        ? collected(collection)
        : mapped((Copying.Mapped) how);
  }

  // return copies.arrayOf(original, Line.class, (each, all) -> all.of(each, LineCopier::copy));
  private CodeBlock elements(Copying.Elements array) {
    TypeName element = ((ArrayTypeName) array.type()).componentType();
    return CodeBlock.builder()
        .addStatement(
            "return copies.arrayOf($Zoriginal,$W$T.class,$W$L)",
            erased(element),
            copierOfEach(array.element()))
        .build();
  }

  // return original.isPresent() ? Optional.of(copies.of(original.get(), ..)) : original;
  private CodeBlock present(Copying.Present optional) {
    CodeBlock value = part(optional.value(), CodeBlock.of("original.get()"), "copies");
    return CodeBlock.builder()
        .addStatement("return original.isPresent()$W? $T.of($L)$W: original", Optional.class, value)
        .build();
  }

  // copies.addAll(original, copy, (each, all) -> all.of(each, LineCopier::copy));
  private CodeBlock collected(Copying.Collected collection) {
    return CodeBlock.builder()
        .add(newContainer(collection.as(), collection.element().type()))
        .addStatement("copies.addAll(original, copy,$W$L)", copierOfEach(collection.element()))
        .addStatement("return copy")
        .build();
  }

  // copies.putAll(original, copy, (each, all) -> each, (each, all) -> all.of(each, ..));
  private CodeBlock mapped(Copying.Mapped map) {
    return CodeBlock.builder()
        .add(newContainer(map.as(), map.key().type(), map.value().type()))
        .addStatement(
            "copies.putAll($Zoriginal,$Wcopy,$W$L,$W$L)",
            copierOfEach(map.key()),
            copierOfEach(map.value()))
        .addStatement("return copy")
        .build();
  }

  // (each, all) -> all.of(each, LineCopier::copy)
  private CodeBlock copierOfEach(Copying element) {
    return CodeBlock.of("(each, all) -> $L", part(element, CodeBlock.of("each"), "all"));
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

  private static TypeName erased(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erased(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
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

  private static boolean hasWildcard(TypeName type) {
    return type instanceof WildcardTypeName
        || (type instanceof ArrayTypeName array && hasWildcard(array.componentType()))
        || (type instanceof ParameterizedTypeName generic
            && generic.typeArguments().stream().anyMatch(CopyMethods::hasWildcard));
  }

  /** The names of the methods for wholes, or of those for parts, which may be the same. */
  private static final class Names {
    private final NameAllocator free = new NameAllocator();
    private final Map<Copying, String> given = new HashMap<>();
  }
}
