package dev.rondo.processor.generation;

import com.palantir.javapoet.TypeSpec;
import dev.rondo.processor.model.Contract;
import java.util.ArrayList;
import java.util.List;

/** The types that a contract becomes. */
public final class GeneratedTypes {

  private GeneratedTypes() {}

  /** All of a contract; without its ref if the header of that was written before. */
  public static List<TypeSpec> of(Contract contract) {
    List<TypeSpec> types = new ArrayList<>();
    types.add(contract.headed() ? RefGenerator.calls(contract) : RefGenerator.ref(contract));
    if (!contract.declaredOperations().isEmpty()) {
      types.add(MessageGenerator.generate(contract));
    }
    types.add(DispatchGenerator.generate(contract));
    return types;
  }

  /** The ref of a contract whose types are not known yet, and may be waiting for this one. */
  public static TypeSpec header(Contract contract) {
    return RefGenerator.header(contract);
  }

  /** What stands for the ref of a refused contract, so that its uses are not errors as well. */
  public static TypeSpec placeholder(Contract contract) {
    return RefGenerator.placeholder(contract);
  }
}
