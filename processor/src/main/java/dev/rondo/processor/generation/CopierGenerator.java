package dev.rondo.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rondo.processor.model.CopiedField;
import dev.rondo.processor.model.CopyableType;
import dev.rondo.processor.model.CopyableType.Instance;
import dev.rondo.processor.model.CopyableType.Kind;
import dev.rondo.processor.model.Copying;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Verdict;
import dev.rondo.processor.model.Words;
import java.util.List;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** Emits {@code OrderCopier}: what makes deep copies of one class. */
public final class CopierGenerator {

  private final CopyableType type;
  private final CopyMethods copies;

  private CopierGenerator(CopyableType type) {
    this.type = type;
    this.copies = new CopyMethods(type.typeVariables(), List.of("copy"));
  }

  /** The copier of a type that all rules allow. */
  public static TypeSpec generate(CopyableType type) {
    CopierGenerator generator = new CopierGenerator(type);
    return copier(type, generator.whole(), generator.part())
        .addMethods(generator.copies.methods())
        .build();
  }

  /** What stands for the copier of a refused type, so that its uses are not errors as well. */
  public static TypeSpec placeholder(CopyableType type) {
    CodeBlock refusal =
        CodeBlock.builder().addStatement("throw new $T()", AssertionError.class).build();
    return copier(type, refusal, refusal).build();
  }

  // public final class OrderCopier {
  private static TypeSpec.Builder copier(CopyableType type, CodeBlock whole, CodeBlock part) {
    MethodSpec.Builder ofWhole =
        copy(type, Suppressions.copying(type))
            .addJavadoc("Returns a copy that shares nothing with the original that can change.")
            .addCode(whole);
    MethodSpec.Builder ofPart =
        copy(type, Suppressions.copyingParts(type))
            .addJavadoc("The same for a part of a value, of whose other parts there are copies.")
            .addParameter(RondoTypes.COPIES, "copies")
            .addCode(part);
    return Parts.stamped(TypeSpec.classBuilder(type.copier()), type.environment())
        .addModifiers(Parts.visibility(type.visibility()))
        .addModifiers(Modifier.FINAL)
        .addJavadoc("Makes deep copies of {@link $T}.", erased(type))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(ofWhole.build())
        .addMethod(ofPart.build());
  }

  // public static Order copy(Order original) {
  private static MethodSpec.Builder copy(CopyableType type, Suppressions suppressions) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("copy")
            .addModifiers(Parts.visibility(type.visibility()))
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(type.typeVariables())
            .returns(type.type())
            .addParameter(type.type(), "original");
    suppressions.addTo(method);
    return method;
  }

  private CodeBlock whole() {
    if (type.kind() == Kind.SEALED) {
      return subtypes(CodeBlock.of(""));
    }
    return SharedParts.canBeIn(type.instance())
        ? CodeBlock.builder()
            .addStatement("return $T.ofWhole(original, $T::copy)", RondoTypes.COPIES, type.copier())
            .build()
        : instance(copies::whole);
  }

  private CodeBlock part() {
    if (type.kind() == Kind.SEALED) {
      return subtypes(CodeBlock.of(", copies"));
    }
    return instance(copies::part);
  }

  // if (original instanceof Circle circle) { return CircleCopier.copy(circle, copies); }
  private CodeBlock subtypes(CodeBlock further) {
    CodeBlock.Builder body = CodeBlock.builder();
    NameAllocator names = new NameAllocator();
    names.newName("original");
    names.newName("copies");
    for (SentType subtype : type.subtypes()) {
      if (subtype.verdict() instanceof Verdict.Copied copied
          && copied.copying().ofPresent() instanceof Copying.ByCopier byCopier) {
        String name = names.newName(Words.decapitalized(erased(subtype.name()).simpleName()));
        body.beginControlFlow("if (original instanceof $T $N)", subtype.name(), name)
            .addStatement("return $T.copy($N$L)", byCopier.copier(), name, further);
      } else {
        body.beginControlFlow("if (original instanceof $T)", subtype.name())
            .addStatement("return original");
      }
      body.endControlFlow();
    }
    return body.addStatement(
            "throw new $T($Z$S$W+ original.getClass().getName())",
            IllegalArgumentException.class,
            "unknown when its copier was compiled: ")
        .build();
  }

  // return new Order(original.number(), copies.of(original.lines(), ..));
  private CodeBlock instance(BiFunction<Verdict.Copied, CodeBlock, CodeBlock> copier) {
    Instance instance = type.instance();
    CodeBlock.Builder body = CodeBlock.builder();
    if (type.kind() == Kind.OPEN) {
      body.add(refusalOfSubclasses());
    }
    List<CodeBlock> arguments =
        instance.arguments().stream().map(field -> copy(field, copier)).toList();
    CodeBlock created =
        CodeBlock.of(
            type.typeVariables().isEmpty() ? "new $T($Z$L)" : "new $T<>($Z$L)",
            erased(type),
            CodeBlock.join(arguments, ",$W"));
    if (instance.others().isEmpty()) {
      return body.addStatement("return $L", created).build();
    }
    body.addStatement("$T copy = $L", type.type(), created);
    for (CopiedField field : instance.others()) {
      String format = field.isSetter() ? "copy.$L($L)" : "copy.$L = $L";
      body.addStatement(format, field.set(), copy(field, copier));
    }
    return body.addStatement("return copy").build();
  }

  // if (original.getClass() != Order.class) {
  private CodeBlock refusalOfSubclasses() {
    return CodeBlock.builder()
        .beginControlFlow("if (original.getClass() != $T.class)", erased(type))
        .addStatement(
            "throw new $T($Zoriginal.getClass().getName()$W+ $S)",
            IllegalArgumentException.class,
            " is a subclass, of which a copy would be a plain " + erased(type))
        .endControlFlow()
        .build();
  }

  // copies.of(original.lines(), List.class, (part, within) -> copyOfLineList(part, within))
  private static CodeBlock copy(
      CopiedField field, BiFunction<Verdict.Copied, CodeBlock, CodeBlock> copier) {
    CodeBlock value = CodeBlock.of("original.$L", field.read());
    return field.type().verdict() instanceof Verdict.Copied copied
        ? copier.apply(copied, value)
        : value;
  }

  private static ClassName erased(CopyableType type) {
    return erased(type.type());
  }

  private static ClassName erased(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }
}
