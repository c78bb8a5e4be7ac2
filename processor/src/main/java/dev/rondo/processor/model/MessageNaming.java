package dev.rondo.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names the records and constants of a contract's messages.
 *
 * <p>Of overloads the first in the source has the plain name, {@code Deposit}, and the others carry
 * their parameter types, {@code DepositMoney}. No two names differ in case only, since each record
 * has a class file.
 */
public final class MessageNaming {

  /** Constants that generated code has anyway. */
  private static final List<String> TAKEN_CONSTANTS = List.of("CONTRACT", "FORMAT", "NO_DEADLINE");

  private final Map<Erasure, MessageNames> names = new HashMap<>();
  private final Set<String> takenRecords = new HashSet<>();
  private final NameAllocator constants = new NameAllocator();

  /**
   * Names the methods with these erasures, in the order of the source.
   *
   * @param unqualifiable types that have no other name than their simple one
   */
  public MessageNaming(
      GeneratedNames types, Collection<String> unqualifiable, List<Erasure> methods) {
    takenRecords.add(folded(types.message().simpleName()));
    unqualifiable.forEach(name -> takenRecords.add(folded(name)));
    TAKEN_CONSTANTS.forEach(constants::newName);
    List<Erasure> overloads = new ArrayList<>();
    Set<String> plain = new HashSet<>();
    for (Erasure method : methods) {
      if (plain.add(method.name())) {
        name(method, Words.capitalized(method.name()));
      } else {
        overloads.add(method);
      }
    }
    overloads.forEach(overload -> name(overload, overloadName(overload)));
  }

  /** The names of the message with this erasure. */
  public MessageNames of(Erasure method) {
    return names.get(method);
  }

  private void name(Erasure method, String wanted) {
    String free = wanted;
    while (!takenRecords.add(folded(free))) {
      free += "_";
    }
    names.put(method, new MessageNames(free, constants.newName(upperSnake(free))));
  }

  private static String overloadName(Erasure method) {
    String types =
        method.parameterTypes().stream()
            .map(type -> Words.capitalized(simpleName(type)))
            .collect(Collectors.joining());
    return Words.capitalized(method.name()) + (types.isEmpty() ? "Nothing" : types);
  }

  private static String simpleName(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return simpleName(array.componentType()) + "Array";
    }
    return type instanceof ClassName named ? named.simpleName() : type.toString();
  }

  /** {@code DepositMoney} becomes {@code DEPOSIT_MONEY}, {@code ReadURLNow} READ_URL_NOW. */
  private static String upperSnake(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
        .toUpperCase(Locale.ROOT);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
