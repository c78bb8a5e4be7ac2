package dev.rondo.processor;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Parent;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What was refused so far. A contract that extends a refused one is generated without what it would
 * inherit from there: the author has been told, and need not hear it again of every descendant.
 */
final class Refusals {

  private record Refused(ClassName contract, Origin operation) {}

  private final Set<Refused> operations = new HashSet<>();
  private final Set<ClassName> contracts = new HashSet<>();
  private final Set<ClassName> withoutRef = new HashSet<>();

  /** Remembers messages of a contract that it is generated without. */
  void addOperations(ClassName contract, Collection<Origin> refused) {
    refused.forEach(operation -> operations.add(new Refused(contract, operation)));
  }

  /** Remembers a contract that is not generated, but for its empty ref. */
  void addContract(ClassName contract) {
    contracts.add(contract);
  }

  /** Remembers a contract of which nothing is generated. */
  void addContractWithoutRef(ClassName contract) {
    contracts.add(contract);
    withoutRef.add(contract);
  }

  /** What is left of a contract. */
  Contract without(Contract contract) {
    Set<ClassName> sound =
        contract.inheritance().parents().stream()
            .filter(Parent::isWithinBounds)
            .map(Parent::contracts)
            .filter(lineage -> Collections.disjoint(lineage, contracts))
            .flatMap(Collection::stream)
            .collect(toSet());
    sound.add(contract.type());
    return contract
        .retainingParents(this::canBeExtended)
        .retaining(each -> sound.contains(each.declaredBy().type()) && !isRefused(each));
  }

  /** What javac refuses in the contract it would refuse in the ref as well. */
  private boolean canBeExtended(Parent parent) {
    return parent.isWithinBounds() && !withoutRef.contains(parent.type());
  }

  private boolean isRefused(Operation operation) {
    return operations.contains(new Refused(operation.declaredBy().type(), operation.origin()));
  }
}
