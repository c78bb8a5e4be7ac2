package dev.rondo.processor.generation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Declaration;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.RondoTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Small parts that several generated types have in common. */
final class Parts {

  private static final ClassName GENERATED =
      ClassName.get("javax.annotation.processing", "Generated");

  private Parts() {}

  // @Generated("dev.rondo.processor.ActorContractProcessor")
  static TypeSpec.Builder stamped(TypeSpec.Builder type, Contract contract) {
    if (contract.environment().hasGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(GENERATED)
              .addMember("value", "$S", "dev.rondo.processor.ActorContractProcessor")
              .build());
    }
    return type;
  }

  static Modifier[] visibility(Contract contract) {
    return contract.declaration().visibility() == Declaration.Visibility.PUBLIC
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

  /** The name of the descriptor's class, which may not hide a type variable. */
  static String descriptorName(Contract contract) {
    NameAllocator names = new NameAllocator();
    contract.typeVariables().forEach(variable -> names.newName(variable.name()));
    // A type of the default package has no longer name by which it could be told from this.
    boolean isHiding = contract.type().packageName().isEmpty();
    return names.newName(
        isHiding ? contract.names().dispatch().simpleName() + "Descriptor" : "Descriptor");
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
        ? ParameterizedTypeName.get(RondoTypes.ASK, ask.reply().name().box())
        : TypeName.VOID;
  }

  static String capitalized(String name) {
    int first = name.codePointAt(0);
    return Character.toString(Character.toUpperCase(first))
        + name.substring(Character.charCount(first));
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
