package dev.rondo.benchmarks.compile;

import java.util.ArrayList;
import java.util.List;

/** The baseline: the same contracts with what the processor makes of them, as plain files. */
public class CompilePlainFiles extends CompileDefaults {

  @Override
  List<MemorySource> sources(int contracts) {
    List<MemorySource> sources = new ArrayList<>(ContractSources.of(contracts));
    List<MemorySource> generated = Compilations.withProcessor(sources).sources();
    printLines(generated, contracts);
    sources.addAll(generated);
    return sources;
  }

  @Override
  int compile(List<MemorySource> sources) {
    return Compilations.withoutProcessor(sources).classes();
  }
}
