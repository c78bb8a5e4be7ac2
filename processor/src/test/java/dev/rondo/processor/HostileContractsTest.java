package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.rondo.processor.hostile.HostileContract;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Generated contracts, legal and illegal ones, never make the processor fail: a legal one compiles
 * without a warning in what is generated, an illegal one is refused by a problem of the catalogue
 * or by an error that javac has without the processor too.
 *
 * <p>120 seeds a build; {@code -Drondo.hostile=5000} runs as many, {@code -Drondo.hostile.first=77}
 * begins at another seed. A failing test is named for its seed and shows the sources. A fuzzer of
 * bytes, Jazzer for one, would mostly find sources that no parser accepts: what could break the
 * processor is legal to javac, or nearly so, which is what the generator makes.
 */
class HostileContractsTest {

  private static final long FIRST = Long.getLong("rondo.hostile.first", 1);
  private static final int COUNT = Integer.getInteger("rondo.hostile", 120);

  /** Time of this thread's own, others may be busy on the machine; besides that for each line. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** A contract of 600 messages takes 6 seconds in a process just begun, two thirds of it javac. */
  private static final Duration LONGEST_A_LINE = Duration.ofMillis(20);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @TestFactory
  Stream<DynamicTest> legalContractsCompileWithoutAWarning() {
    return seeds().mapToObj(seed -> test(seed, true));
  }

  @TestFactory
  Stream<DynamicTest> illegalContractsAreRefusedWithoutAFailure() {
    return seeds().mapToObj(seed -> test(seed, false));
  }

  private static LongStream seeds() {
    return LongStream.range(FIRST, FIRST + COUNT / 2);
  }

  private static DynamicTest test(long seed, boolean isLegal) {
    return DynamicTest.dynamicTest("seed " + seed, () -> check(seed, isLegal));
  }

  private static void check(long seed, boolean isLegal) {
    List<JavaFileObject> sources =
        new HostileContract(seed, isLegal)
            .files().entrySet().stream()
                .map(file -> Sources.text(file.getKey(), file.getValue()))
                .toList();
    long start = THREADS.getCurrentThreadCpuTime();
    Compilation compilation = Sources.compile(sources);
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);

    Set<String> written = sources.stream().map(JavaFileObject::getName).collect(Collectors.toSet());
    List<Diagnostic<? extends JavaFileObject>> inGeneratedCode =
        compilation.diagnostics().stream()
            .filter(each -> each.getSource() != null)
            .filter(each -> !written.contains(each.getSource().getName()))
            // A contract that extends a ref, say, has its methods.
            .filter(each -> !isProblem(each))
            .toList();
    List<Diagnostic<? extends JavaFileObject>> errors =
        compilation.errors().stream()
            .filter(each -> isLegal || !isProblem(each))
            .filter(each -> isLegal || !errorsWithoutProcessor(sources).contains(placed(each)))
            .toList();
    String text = textOf(sources);
    String seedAndText = "seed " + seed + " of\n" + text;
    long lines = text.lines().count();
    assertThat(inGeneratedCode).as(seedAndText).isEmpty();
    assertThat(errors).as(seedAndText).isEmpty();
    assertThat(taken).as(seedAndText).isLessThan(LONGEST.plus(LONGEST_A_LINE.multipliedBy(lines)));
  }

  private static boolean isProblem(Diagnostic<?> error) {
    String text = error.getMessage(Locale.ROOT);
    return text.startsWith("[rondo:") && !text.startsWith("[rondo:internal-error]");
  }

  private static Set<String> errorsWithoutProcessor(List<JavaFileObject> sources) {
    return Sources.compiler()
        .withProcessors()
        .withOptions("-proc:none")
        .compile(sources)
        .errors()
        .stream()
        .map(HostileContractsTest::placed)
        .collect(Collectors.toSet());
  }

  private static String placed(Diagnostic<?> diagnostic) {
    return diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT);
  }

  private static String textOf(List<JavaFileObject> sources) {
    return sources.stream().map(Golden::text).collect(Collectors.joining("\n"));
  }
}
