package dev.rondo.processor;

import com.google.auto.service.AutoService;
import dev.rondo.processor.diagnostics.DiagnosticReporter;
import dev.rondo.processor.discovery.IneffectiveAnnotations;
import dev.rondo.processor.discovery.PendingTypes;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.reading.ContractReader;
import dev.rondo.processor.reading.CopyableReader;
import dev.rondo.processor.reading.Origins;
import dev.rondo.processor.reading.SourceTypes;
import dev.rondo.processor.writing.SourceWriter;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Generates refs, messages and dispatch code for the interfaces marked {@code @ActorContract}, and
 * copiers for the types marked {@code @Copyable}.
 */
@AutoService(Processor.class)
public final class ActorContractProcessor extends AbstractProcessor {

  /** Stands on generated code: under -Xlint:processing javac would warn that nobody claims it. */
  private static final String GENERATED = "javax.annotation.processing.Generated";

  /** So do these, where the contract is null-marked. */
  private static final String NULLNESS = "org.jspecify.annotations.*";

  private SourceTypes sources;
  private PendingTypes pending;
  private PendingTypes pendingCopyables;
  private IneffectiveAnnotations ineffective;
  private SourceWriter writer;
  private CopyableCompiler copyables;
  private ContractCompiler compiler;
  private DiagnosticReporter reporter;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(RondoTypes.ANNOTATIONS + ".*", GENERATED, NULLNESS);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment processing) {
    super.init(processing);
    var elements = processing.getElementUtils();
    Origins origins = new Origins(elements, processing.getTypeUtils());
    sources = new SourceTypes();
    pending = new PendingTypes(elements, RondoTypes.ACTOR_CONTRACT);
    pendingCopyables = new PendingTypes(elements, RondoTypes.COPYABLE);
    ineffective = new IneffectiveAnnotations(origins);
    reporter = new DiagnosticReporter(processing.getMessager(), origins);
    writer = new SourceWriter(processing.getFiler(), elements);
    copyables =
        new CopyableCompiler(
            pendingCopyables, new CopyableReader(processing, sources, origins), writer, reporter);
    compiler =
        new ContractCompiler(
            pending, new ContractReader(processing, sources, origins), writer, reporter);
  }

  /** Claims all supported annotations: javac's -Xlint:processing warns of unclaimed ones. */
  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // Nobody else processes them.
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    sources.add(round);
    pending.add(round);
    pendingCopyables.add(round);
    reporter.collect(ineffective.in(round, annotations));
    if (round.processingOver()) {
      compiler.checkGivenUp();
      reporter.report();
    } else {
      compile();
    }
    return true;
  }

  private void compile() {
    writer.beginRound();
    int before = writer.written();
    copyables.compile();
    compiler.compile();
    if (writer.written() == before) {
      copyables.giveUp(); // No other round will come.
    }
  }
}
