package dev.rondo.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Declaration;
import dev.rondo.processor.model.Environment;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Signature.Deprecation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Small parts that several generated types have in common. */
final class Parts {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private static final AnnotationSpec NULL_MARKED = jspecify("NullMarked");
  private static final AnnotationSpec NULL_UNMARKED = jspecify("NullUnmarked");

  private Parts() {}

  // @Generated("dev.rondo.processor.ActorContractProcessor")
  static TypeSpec.Builder stamped(TypeSpec.Builder type, Contract contract) {
    return stamped(type, contract, Suppressions.ofContract(contract));
  }

  static TypeSpec.Builder stamped(
      TypeSpec.Builder type, Contract contract, Suppressions suppressions) {
    type.addAnnotations(deprecation(contract.declaration().deprecation()));
    type.addAnnotations(suppressions.annotations());
    return stamped(type, contract.environment())
        .addAnnotations(
            nullness(contract.declaration().isNullMarked(), contract.environment().isNullMarked()));
  }

  static TypeSpec.Builder stamped(TypeSpec.Builder type, Environment environment) {
    if (environment.hasGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED)
              .addMember("value", "$S", "dev.rondo.processor.ActorContractProcessor")
              .build());
    }
    return type;
  }

  // @NullMarked
  static List<AnnotationSpec> nullness(Operation operation, Contract contract) {
    return nullness(operation.signature().isNullMarked(), contract.declaration().isNullMarked());
  }

  /** For what returns null for null, and nothing else, which no annotation can say. */
  // @NullUnmarked
  static List<AnnotationSpec> nullForNull(Contract contract) {
    return nullness(false, contract.declaration().isNullMarked());
  }

  /** The annotation that says of a part what does not hold around it. */
  private static List<AnnotationSpec> nullness(boolean isMarked, boolean isMarkedAround) {
    if (isMarked == isMarkedAround) {
      return List.of();
    }
    return List.of(isMarked ? NULL_MARKED : NULL_UNMARKED);
  }

  private static AnnotationSpec jspecify(String name) {
    return AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", name)).build();
  }

  // @Deprecated
  static List<AnnotationSpec> deprecation(Deprecation deprecation) {
    return switch (deprecation) {
      case NONE -> List.of();
      case DEPRECATED -> List.of(AnnotationSpec.builder(Deprecated.class).build());
      case FOR_REMOVAL ->
          List.of(AnnotationSpec.builder(Deprecated.class).addMember("forRemoval", "true").build());
    };
  }

  static Modifier[] visibility(Contract contract) {
    return visibility(contract.declaration().visibility());
  }

  static Modifier[] visibility(Declaration.Visibility visibility) {
    return visibility == Declaration.Visibility.PUBLIC
        ? new Modifier[] {Modifier.PUBLIC}
        : new Modifier[0];
  }

  // {@link Account#deposit(long)}
  static CodeBlock link(Contract contract, Operation operation) {
    List<CodeBlock> parameters =
        operation.signature().linkedErasure().parameterTypes().stream()
            .map(type -> CodeBlock.of("$T", type))
            .toList();
    return CodeBlock.of(
        "{@link $T#$L($L)}", contract.type(), operation.name(), CodeBlock.join(parameters, ", "));
  }

  // Contract<Account, AccountRef>
  static TypeName descriptorType(ClassName descriptor, Contract contract) {
    return ParameterizedTypeName.get(descriptor, contract.self(), contract.ref());
  }

  /** The name of the descriptor's class, which may hide neither a type nor a type variable. */
  static String descriptorName(Contract contract) {
    NameAllocator names = new NameAllocator();
    contract.environment().unqualifiable().forEach(names::newName);
    return names.newName("Descriptor");
  }

  /** A method that overrides one of the superclass and takes a slot. */
  // @Override public void dispatch(MessageSlot slot) {
  static MethodSpec.Builder takingSlot(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(RondoTypes.MESSAGE_SLOT, "slot");
  }

  /** What a range of a large contract has of such a method. */
  // private void dispatch1To120(MessageSlot slot) {
  static MethodSpec.Builder takingSlot(String name, Range range) {
    return MethodSpec.methodBuilder(range.part(name))
        .addModifiers(Modifier.PRIVATE)
        .addParameter(RondoTypes.MESSAGE_SLOT, "slot");
  }

  // new AccountDispatch
  static CodeBlock newInstance(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        ? CodeBlock.of("new $T<>", generic.rawType())
        : CodeBlock.of("new $T", type);
  }

  // Ask<Long>
  static TypeName returnType(Operation operation) {
    return operation instanceof Ask ask
        ? ParameterizedTypeName.get(RondoTypes.ASK, ask.reply().spelled().box())
        : TypeName.VOID;
  }

  // long cents
  static ParameterSpec parameter(Parameter parameter, String name) {
    ParameterSpec.Builder spec = ParameterSpec.builder(parameter.type().spelled(), name);
    parameter.nullness().forEach(spec::addAnnotation);
    return spec.build();
  }

  /** Whether a type can only be named where the contract's type parameters are. */
  static boolean mentionsVariable(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      return generic.typeArguments().stream().anyMatch(Parts::mentionsVariable);
    }
    if (type instanceof WildcardTypeName wildcard) {
      return Stream.concat(wildcard.upperBounds().stream(), wildcard.lowerBounds().stream())
          .anyMatch(Parts::mentionsVariable);
    }
    return type instanceof TypeVariableName
        || (type instanceof ArrayTypeName array && mentionsVariable(array.componentType()));
  }
}
