package dev.rondo.benchmarks.compile;

import java.util.List;

/** Contracts, compiled with the processor. */
public class CompileWithProcessor extends CompileDefaults {

  @Override
  List<MemorySource> sources(int contracts) {
    return ContractSources.of(contracts);
  }

  @Override
  int compile(List<MemorySource> sources) {
    return Compilations.withProcessor(sources).classes();
  }
}
