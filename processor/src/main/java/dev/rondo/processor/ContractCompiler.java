package dev.rondo.processor;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.DiagnosticReporter;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.diagnostics.Problem.Harm;
import dev.rondo.processor.discovery.PendingTypes;
import dev.rondo.processor.generation.GeneratedTypes;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Parent;
import dev.rondo.processor.model.TypeParameter;
import dev.rondo.processor.reading.ContractReader;
import dev.rondo.processor.reading.PendingRefs;
import dev.rondo.processor.validation.ContractRules;
import dev.rondo.processor.writing.SourceWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;

/**
 * Takes contracts through the phases, each as soon as javac knows its types.
 *
 * <p>A contract may mention refs that are still to be generated, so it waits while other contracts
 * are written: that brings another round. When it is seen to wait for one that waits, or all wait
 * for each other, or one round has passed, it gets the header of its ref, for which its name is
 * enough; with these, the next round knows all types. So rounds, each of which costs javac a look
 * at all sources, are few, however long the chains of refs are. Whoever still waits then mentions a
 * type that does not exist: it is generated without the operations that do, so that javac reports
 * the missing type and nothing else.
 *
 * <p>To Eclipse's compiler that first look matters: when a round writes a type that was missing, it
 * forgets those of earlier rounds that were not (eclipse.jdt.core, pull request 3324). So the
 * headers of a cycle come in the first round.
 */
final class ContractCompiler {

  private final PendingTypes pending;
  private final ContractReader reader;
  private final SourceWriter writer;
  private final DiagnosticReporter reporter;
  private final Map<TypeElement, Contract> known = new HashMap<>();
  private final Set<ClassName> headed = new HashSet<>();
  private final Set<Origin> dropped = new HashSet<>();
  private final Refusals refusals = new Refusals();
  private boolean hasWaited;

  ContractCompiler(
      PendingTypes pending,
      ContractReader reader,
      SourceWriter writer,
      DiagnosticReporter reporter) {
    this.pending = pending;
    this.reader = reader;
    this.writer = writer;
    this.reporter = reporter;
  }

  /** Compiles the contracts of which this round knows enough. */
  void compile() {
    boolean hasProgressed = bringsAnotherRound(this::compileIfKnown);
    if (hasWaited || !hasProgressed) {
      hasProgressed |= bringsAnotherRound(this::writeHeader);
    } else {
      PendingRefs refs = new PendingRefs(pending.elements());
      bringsAnotherRound(element -> writeHeaderIfItMentions(refs, element));
    }
    hasWaited = true;
    if (!hasProgressed && !bringsAnotherRound(this::giveUpIfBoundsAreMissing)) {
      bringsAnotherRound(this::giveUp);
    }
    known.clear();
  }

  /** In the last round: a message whose types are known after all was given up too early. */
  void checkGivenUp() {
    for (TypeElement element : pending.givenUp()) {
      Contract contract = read(element);
      for (Operation operation : contract.operations()) {
        if (operation.isResolved() && dropped.contains(operation.origin())) {
          String method = operation.origin().member();
          reporter.collect(Diagnostic.of(Problem.GENERATED_TOO_LATE, operation.origin(), method));
        }
      }
      if (contract.inheritance().isResolved() && dropped.contains(contract.origin())) {
        reporter.collect(
            Diagnostic.of(Problem.GENERATED_TOO_LATE, contract.origin(), contract.type()));
      }
      for (TypeParameter parameter : contract.declaration().typeParameters()) {
        if (parameter.isResolved() && dropped.contains(parameter.origin())) {
          reporter.collect(
              Diagnostic.of(Problem.CYCLIC_BOUND, parameter.origin(), parameter.variable()));
        }
      }
    }
  }

  /** Takes a step for each contract that is left, and says whether it wrote something. */
  private boolean bringsAnotherRound(Consumer<TypeElement> step) {
    int before = writer.written();
    for (TypeElement element : pending.elements()) {
      try {
        step.accept(element);
      } catch (RuntimeException | StackOverflowError e) {
        String contract = element.getQualifiedName().toString();
        reporter.collect(Diagnostic.internalError(contract, e));
        refusals.addContractWithoutRef(ClassName.get(element));
        pending.remove(element);
      }
    }
    return writer.written() > before;
  }

  private void compileIfKnown(TypeElement element) {
    reader.claimNames(element); // Contracts that wait come in their turn.
    if (!reader.knowsMethodsOf(element)) {
      return;
    }
    Contract contract = read(element);
    List<Diagnostic> problems = ContractRules.checkDeclaration(contract);
    if (isRefused(problems)) {
      refuse(contract, element, problems);
    } else if (contract.isResolved()) {
      generate(contract, element);
    }
  }

  private void writeHeaderIfItMentions(PendingRefs refs, TypeElement element) {
    if (refs.areMentionedBy(element)) {
      writeHeader(element);
    }
  }

  private void writeHeader(TypeElement element) {
    Contract contract = read(element);
    if (contract.headed() || !contract.hasKnownBounds()) {
      return;
    }
    // With a header one more type is generated, the name of which may be taken too.
    List<Diagnostic> problems = ContractRules.checkDeclaration(reader.headed(contract));
    if (isRefused(problems) || contract.hasBoundsRefusedByJavac()) {
      refuse(contract, element, problems);
    } else {
      writer.write(GeneratedTypes.header(contract), element);
      headed.add(contract.type());
    }
  }

  /** A header has the bounds, too. Who waits for this ref gets one without. */
  private void giveUpIfBoundsAreMissing(TypeElement element) {
    Contract contract = read(element);
    if (!contract.hasKnownBounds()) {
      contract.declaration().typeParameters().stream()
          .filter(parameter -> !parameter.isResolved())
          .forEach(parameter -> dropped.add(parameter.origin()));
      pending.giveUp(element);
      refuse(contract, element, ContractRules.checkDeclaration(contract));
    }
  }

  private void giveUp(TypeElement element) {
    Contract contract = read(element);
    for (Operation operation : contract.operations()) {
      if (!operation.isResolved()) {
        dropped.add(operation.origin());
      }
    }
    pending.giveUp(element);
    if (!contract.inheritance().isResolved()) {
      dropped.add(contract.origin());
    }
    generate(
        contract.retainingParents(Parent::isResolved).retaining(Operation::isResolved), element);
  }

  private void generate(Contract contract, TypeElement element) {
    List<Diagnostic> problems = ContractRules.check(contract);
    if (isRefused(problems) || contract.isRefusedByJavac()) {
      refuse(contract, element, problems);
      return;
    }
    reporter.collect(problems);
    pending.remove(element);
    refusals.addOperations(
        contract.type(),
        problems.stream()
            .filter(problem -> problem.prevents(Harm.OPERATION))
            .map(Diagnostic::origin)
            .toList());
    writer.write(GeneratedTypes.of(refusals.without(contract)), element);
  }

  private void refuse(Contract contract, TypeElement element, List<Diagnostic> problems) {
    reporter.collect(problems);
    pending.remove(element);
    boolean isPossible = problems.stream().noneMatch(each -> each.prevents(Harm.EVERYTHING));
    boolean isTaken = contract.takenNames().contains(contract.names().ref());
    if (!isPossible || isTaken) {
      refusals.addContractWithoutRef(contract.type());
      return;
    }
    refusals.addContract(contract.type());
    Contract empty = contract.retaining(each -> false).retainingParents(each -> false);
    if (contract.headed()) {
      writer.write(GeneratedTypes.of(empty), element);
    } else {
      writer.write(GeneratedTypes.placeholder(empty), element);
    }
  }

  private static boolean isRefused(List<Diagnostic> problems) {
    return problems.stream().anyMatch(problem -> problem.prevents(Harm.CONTRACT));
  }

  /** Reads a contract once a round, in which nothing changes that it mentions. */
  private Contract read(TypeElement element) {
    return known.computeIfAbsent(
        element, unread -> reader.read(unread, headed.contains(ClassName.get(unread))));
  }
}
