package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows which contract a generated name belongs to: the first that asks, unless a source has it.
 */
final class NameClaims {

  private final SourceTypes sources;
  private final Map<ClassName, ClassName> owners = new HashMap<>();

  NameClaims(SourceTypes sources) {
    this.sources = sources;
  }

  /** Claims names for a contract, as often as it likes, and returns those that it cannot have. */
  List<ClassName> claim(List<ClassName> names, ClassName contract) {
    return names.stream().filter(name -> !claim(name, contract)).toList();
  }

  private boolean claim(ClassName name, ClassName contract) {
    if (!owners.containsKey(name) && sources.contains(name.canonicalName())) {
      return false;
    }
    return owners.computeIfAbsent(name, unowned -> contract).equals(contract);
  }
}
