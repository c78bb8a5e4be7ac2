package dev.rondo.processor.validation;

import com.palantir.javapoet.ClassName;
import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Marks;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.Routing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules for what annotations say of messages. */
final class MarksRules {

  private MarksRules() {}

  static List<Diagnostic> check(Operation operation) {
    List<Diagnostic> found = new ArrayList<>(checkRouting(operation));
    if (operation.signature().marks().isControl() && operation instanceof Ask) {
      Origin origin = operation.origin().annotation(RondoTypes.CONTROL.simpleName());
      found.add(Diagnostic.of(Problem.CONTROL_ASK, origin, origin.member()));
    }
    for (Identity identity : identities(operation)) {
      if (!identity.isValid()) {
        found.add(Diagnostic.of(Problem.INVALID_ID, identity.origin(), identity.text()));
      }
    }
    return found;
  }

  /** An identity belongs to one message of a contract, inherited ones among them. */
  static List<Diagnostic> checkIdentities(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Operation> owners = new HashMap<>();
    for (Operation operation : contract.operations()) {
      for (Identity identity : identities(operation)) {
        Operation owner = owners.putIfAbsent(identity.text(), operation);
        if (owner != null && identity.isValid() && meetHere(owner, operation, contract)) {
          boolean isDeclaredHere = operation.declaredBy().type().equals(contract.type());
          found.add(
              Diagnostic.of(
                  Problem.DUPLICATE_ID,
                  isDeclaredHere ? identity.origin() : contract.origin(),
                  identity.text(),
                  owner.origin().member()));
        }
      }
    }
    return found;
  }

  /** Not so if a parent has both: then they meet there. */
  private static boolean meetHere(Operation owner, Operation operation, Contract contract) {
    List<ClassName> declaring = List.of(owner.declaredBy().type(), operation.declaredBy().type());
    return contract.inheritance().parents().stream()
        .noneMatch(parent -> parent.contracts().containsAll(declaring));
  }

  private static List<Diagnostic> checkRouting(Operation operation) {
    List<Diagnostic> found = new ArrayList<>();
    List<Parameter> keys =
        operation.parameters().stream().filter(each -> each.routing() != Routing.NONE).toList();
    for (Parameter key : keys) {
      Origin origin = key.origin().annotation(RondoTypes.ROUTE_BY.simpleName());
      if (!key.equals(keys.get(0))) {
        found.add(Diagnostic.of(Problem.ROUTE_BY_SEVERAL, origin, key.name()));
      } else if (key.routing() == Routing.KEY_WITHOUT_EQUALITY) {
        String type = SentTypeRules.withArticle(key.type().name());
        found.add(Diagnostic.of(Problem.ROUTE_BY_IDENTITY, origin, key.name(), type));
      }
    }
    return found;
  }

  /** One of the identities that a message may have: a number, a name. */
  private record Identity(Origin origin, String text, boolean isValid) {}

  private static List<Identity> identities(Operation operation) {
    Origin origin = operation.origin();
    Marks marks = operation.signature().marks();
    List<Identity> identities = new ArrayList<>();
    marks
        .id()
        .ifPresent(
            id ->
                identities.add(
                    new Identity(
                        origin.annotation("MessageId"), "@MessageId(" + id + ")", id >= 1)));
    marks
        .name()
        .ifPresent(
            name ->
                identities.add(
                    new Identity(
                        origin.annotation("Named"), "@Named(\"" + name + "\")", !name.isEmpty())));
    return identities;
  }
}
