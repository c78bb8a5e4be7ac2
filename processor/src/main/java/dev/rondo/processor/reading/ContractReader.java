package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Erasure;
import dev.rondo.processor.model.GeneratedNames;
import dev.rondo.processor.model.MessageNames;
import dev.rondo.processor.model.MessageNaming;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a contract as it is declared, right or wrong, as far as this round knows its types. */
public final class ContractReader {

  private final Elements elements;
  private final Types types;
  private final Origins origins;
  private final NameClaims claims;
  private final EnvironmentReader environments;
  private final SourceTypes sources;
  private final MessageMethods methods;
  private final DeclarationReader declarations;

  /** Reads with javac's tables; the sources tell which classes show all their fields. */
  public ContractReader(ProcessingEnvironment processing, SourceTypes sources, Origins origins) {
    this.elements = processing.getElementUtils();
    this.types = processing.getTypeUtils();
    this.sources = sources;
    this.origins = origins;
    this.claims = new NameClaims(sources);
    this.environments = new EnvironmentReader(processing);
    this.methods = new MessageMethods(types);
    this.declarations = new DeclarationReader(elements, origins);
  }

  /** Reads a contract whose ref may have got its header in an earlier round. */
  public Contract read(TypeElement element, boolean headed) {
    ClassName type = ClassName.get(element);
    GeneratedNames names = ContractNames.of(element);
    List<MessageMethod> messages = methods.of(element);
    Sendability sendability = new Sendability(elements, types, sources, element);
    InheritanceReader inheritances =
        new InheritanceReader(elements, types, sendability, sources, origins);
    OperationReader operations =
        new OperationReader(
            elements, types, new Passages(elements, types, sendability, sources), sources, origins);
    return new Contract(
        origins.of(element),
        type,
        declarations.read(element),
        settingsOf(element),
        names,
        claims.claim(names.all(headed), type),
        headed,
        environments.read(element),
        inheritances.read(element, messages),
        operationsOf(element, messages, operations));
  }

  /** Keeps the names of what is generated for a contract, if no other one has them. */
  public void claimNames(TypeElement contract) {
    claims.claim(ContractNames.of(contract).all(false), ClassName.get(contract));
  }

  /**
   * Whether a contract need not wait for types that its own methods mention: a look that is cheap,
   * since many contracts wait for each other. Reading tells whether it need not wait at all.
   */
  public boolean knowsMethodsOf(TypeElement contract) {
    return ElementFilter.methodsIn(contract.getEnclosedElements()).stream()
        .flatMap(method -> OperationReader.mentioned((ExecutableType) method.asType()))
        .noneMatch(TypeParts::areMissing);
  }

  /** The same contract if it now gets a header. */
  public Contract headed(Contract contract) {
    return contract.headed(claims.claim(contract.names().all(true), contract.type()));
  }

  private static Settings settingsOf(TypeElement element) {
    int capacity =
        Annotations.value(element, RondoTypes.MAILBOX, "capacity", Integer.class).orElse(1);
    return new Settings(ContractNames.unusableFor(element), askTimeoutMillis(element), capacity);
  }

  /** Deadline of all asks that a contract declares; 0 where it sets none. */
  static long askTimeoutMillis(TypeElement contract) {
    return Annotations.number(contract, RondoTypes.ACTOR_CONTRACT, "askTimeoutMillis").orElse(0L);
  }

  private List<Operation> operationsOf(
      TypeElement contract, List<MessageMethod> messages, OperationReader operations) {
    MessageNaming constants = naming(contract, messages);
    Map<TypeElement, MessageNaming> records = new HashMap<>();
    records.put(contract, naming(contract, MessageMethods.declaredBy(contract, messages)));
    List<Operation> found = new ArrayList<>();
    for (MessageMethod message : messages) {
      TypeElement declaring = message.contract();
      MessageNaming naming = records.computeIfAbsent(declaring, this::naming);
      MessageNames names =
          new MessageNames(
              naming.of(erasure(message, declaring)).record(),
              constants.of(erasure(message, contract)).constant());
      found.add(operations.read(message, contract, names));
    }
    return found;
  }

  /** Names what a contract declares: whoever inherits it calls its records the same. */
  private MessageNaming naming(TypeElement contract) {
    return naming(contract, MessageMethods.declaredBy(contract, methods.of(contract)));
  }

  private MessageNaming naming(TypeElement contract, List<MessageMethod> messages) {
    List<Erasure> erasures = messages.stream().map(message -> erasure(message, contract)).toList();
    return new MessageNaming(
        ContractNames.of(contract), environments.unqualifiable(contract), erasures);
  }

  private Erasure erasure(MessageMethod message, TypeElement contract) {
    return Erasures.of(message.method(), (DeclaredType) contract.asType(), types);
  }
}
