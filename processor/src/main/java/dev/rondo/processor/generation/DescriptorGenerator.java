package dev.rondo.processor.generation;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Marks;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.ThrownType;
import dev.rondo.processor.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits {@code Descriptor}, the class of {@code CONTRACT}: what the runtime knows of operations.
 */
final class DescriptorGenerator {

  private final Contract contract;
  private final List<Range> ranges;

  DescriptorGenerator(Contract contract) {
    this.contract = contract;
    this.ranges = Range.of(contract.operations());
  }

  // private static final class Descriptor extends GeneratedContract<Account, AccountRef> {
  TypeSpec generate() {
    return TypeSpec.classBuilder(Parts.descriptorName(contract))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addTypeVariables(contract.typeVariables())
        .superclass(Parts.descriptorType(RondoTypes.GENERATED_CONTRACT, contract))
        .addMethod(constructor())
        .addMethods(ranges.size() == 1 ? List.of() : operations())
        .addMethod(newRef())
        .build();
  }

  // private Descriptor() { super(FORMAT, Account.class, Operation.tell("deposit", long.class)); }
  private MethodSpec constructor() {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("FORMAT"));
    arguments.add(CodeBlock.of("$T.class", contract.type()));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
    if (ranges.size() == 1) {
      contract.operations().forEach(operation -> arguments.add(metadata(operation)));
      Suppressions.mentioning(contract.operations()).addTo(constructor);
    } else {
      arguments.add(CodeBlock.of("allOperations()"));
    }
    return constructor.addStatement("super(\n$L)", CodeBlock.join(arguments, ",\n")).build();
  }

  /** Of a large contract: no method holds the metadata of all operations. */
  private List<MethodSpec> operations() {
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(allOperations());
    ranges.forEach(range -> methods.add(operations(range)));
    return methods;
  }

  // private static Operation[] allOperations() {
  //   Operation[] operations = new Operation[200];
  //   operations1To120(operations);
  private MethodSpec allOperations() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("allOperations")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ArrayTypeName.of(RondoTypes.OPERATION))
            .addStatement(
                "$1T[] operations = new $1T[$2L]",
                RondoTypes.OPERATION,
                contract.operations().size());
    ranges.forEach(range -> method.addStatement("$L(operations)", range.part("operations")));
    return method.addStatement("return operations").build();
  }

  // private static void operations1To120(Operation[] operations) {
  //   operations[DEPOSIT - 1] = Operation.tell("deposit", long.class);
  private MethodSpec operations(Range range) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(range.part("operations"))
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(ArrayTypeName.of(RondoTypes.OPERATION), "operations");
    Suppressions.mentioning(range.operations()).addTo(method);
    for (Operation operation : range.operations()) {
      method.addStatement(
          "operations[$L - 1] = $L", operation.names().constant(), metadata(operation));
    }
    return method.build();
  }

  // @Override public AccountRef newRef(Cell cell) { return new AccountDispatch(cell); }
  private MethodSpec newRef() {
    return MethodSpec.methodBuilder("newRef")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(contract.ref())
        .addParameter(RondoTypes.CELL, "cell")
        .addStatement("return $L(cell)", Parts.newInstance(contract.dispatch()))
        .build();
  }

  // Operation.ask("withdraw", long.class).declaring(Overdrawn.class)
  private CodeBlock metadata(Operation operation) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$S", operation.name()));
    for (TypeName parameter : operation.signature().erasure().parameterTypes()) {
      arguments.add(classLiteral(parameter));
    }
    CodeBlock.Builder metadata =
        CodeBlock.builder()
            .add("$T.", RondoTypes.OPERATION)
            .add(operation instanceof Ask ? "ask" : "tell")
            .add("($L)", CodeBlock.join(arguments, ",$W"));
    if (operation instanceof Ask ask) {
      metadata.add(askMetadata(ask));
    }
    return metadata.add(marks(operation)).build();
  }

  // .identifiedBy(7).identifiedBy("deposit").idempotent().routedBy(0).exclusive()
  private static CodeBlock marks(Operation operation) {
    CodeBlock.Builder metadata = CodeBlock.builder();
    Marks marks = operation.signature().marks();
    marks.id().ifPresent(id -> metadata.add("$Z.identifiedBy($L)", id));
    marks.name().ifPresent(name -> metadata.add("$Z.identifiedBy($S)", name));
    if (marks.isIdempotent()) {
      metadata.add("$Z.idempotent()");
    }
    int key = RoutingHashMethods.key(operation);
    if (key >= 0) {
      metadata.add("$Z.routedBy($L)", key);
    }
    if (operation.parameters().stream().anyMatch(DescriptorGenerator::isHandedOver)) {
      metadata.add("$Z.exclusive()");
    }
    return metadata.build();
  }

  /** Whether the object itself goes to the one receiver; another could not have it as well. */
  private static boolean isHandedOver(Parameter parameter) {
    return parameter.type().verdict() instanceof Verdict.Movable;
  }

  // .declaring(Overdrawn.class).timingOutAfter(200)
  private CodeBlock askMetadata(Ask ask) {
    CodeBlock.Builder metadata = CodeBlock.builder();
    List<CodeBlock> errors =
        ask.signature().thrown().stream()
            .map(ThrownType::name)
            .map(DescriptorGenerator::classLiteral)
            .collect(toCollection(ArrayList::new));
    if (!errors.isEmpty()) {
      metadata.add("$Z.declaring($L)", CodeBlock.join(errors, ",$W"));
    }
    long timeoutMillis = contract.timeoutMillis(ask);
    if (timeoutMillis != 0) {
      metadata.add("$Z.timingOutAfter($L)", longLiteral(timeoutMillis));
    }
    return metadata.build();
  }

  private static CodeBlock classLiteral(TypeName type) {
    return CodeBlock.of("$T.class", type);
  }

  private static String longLiteral(long value) {
    return value == (int) value ? Long.toString(value) : value + "L";
  }
}
