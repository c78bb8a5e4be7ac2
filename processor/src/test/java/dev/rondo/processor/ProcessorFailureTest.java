package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the processor says when it is not the contract that is wrong. */
class ProcessorFailureTest {

  static final String INTERNAL_ERROR =
      "[rondo:internal-error] The processor failed on bank.Account: java.io.IOException: disk full."
          + " This is a mistake in Rondo, not in your code; please report it with the contract";

  static final String GENERATED_TOO_LATE =
      "[rondo:generated-too-late] 'late(Late)' mentions a type that another annotation processor"
          + " generated only after several rounds. Compile that type in a module of its own.";

  private static final JavaFileObject ACCOUNT =
      JavaFileObjects.forSourceString(
          "bank.Account",
          """
          package bank;
          @dev.rondo.annotation.ActorContract
          public interface Account {
            void deposit(long cents);
          }
          """);

  private static final JavaFileObject MENTIONS_LATE =
      JavaFileObjects.forSourceString(
          "Account",
          """
          @dev.rondo.annotation.ActorContract
          interface Account {
            void late(Late late);
          }
          """);

  @Test
  void aFailureOfTheProcessorIsOneErrorAtTheContract() {
    Compilation compilation = compiler(onFullDisk()).compile(ACCOUNT);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(INTERNAL_ERROR).inFile(ACCOUNT).onLine(3);
  }

  @Test
  void aTypeThatIsGeneratedInTheNextRoundIsAwaited() {
    Compilation compilation =
        compiler(new GeneratesInRound(1), new ActorContractProcessor()).compile(MENTIONS_LATE);

    assertThat(compilation).succeeded();
  }

  @Test
  void aMessageIsNotForgottenWhenItsTypeIsGeneratedTooLate() {
    Compilation compilation =
        compiler(new GeneratesInRound(2), new ActorContractProcessor()).compile(MENTIONS_LATE);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(GENERATED_TOO_LATE);
  }

  @Test
  void aContractIsNotCutShortWhenItsParentIsGeneratedTooLate() {
    JavaFileObject extendsLate =
        JavaFileObjects.forSourceString(
            "Account",
            """
            @dev.rondo.annotation.ActorContract
            interface Account extends Late {
              void deposit(long cents);
            }
            """);
    Compilation compilation =
        compiler(new GeneratesInRound(3, "interface Late {}"), new ActorContractProcessor())
            .compile(extendsLate);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[rondo:generated-too-late] 'Account' mentions a type")
        .inFile(extendsLate)
        .onLine(2);
  }

  private static Compiler compiler(Processor... processors) {
    return Compiler.javac().withProcessors(processors);
  }

  /** The processor with a filer that cannot write. */
  private static Processor onFullDisk() {
    return Interposed.filer(
        filer ->
            Interposed.proxy(
                Filer.class,
                (method, arguments) -> {
                  throw new IOException("disk full");
                }));
  }

  /** Another processor, which takes its time to generate the class Late. */
  private static final class GeneratesInRound extends AbstractProcessor {
    private final int last;
    private final String late;
    private int round;

    GeneratesInRound(int last) {
      this(last, "enum Late { ONLY }");
    }

    GeneratesInRound(int last, String late) {
      this.last = last;
      this.late = late;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
      round++;
      if (round <= last) {
        if (round == last) {
          write("Late", late);
        } else {
          write("Early" + round, "enum Early" + round + " { ONLY }");
        }
      }
      return false;
    }

    private void write(String name, String source) {
      try (Writer writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        writer.write(source);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
