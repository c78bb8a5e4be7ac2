package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contracts of any size that Java allows work, in methods so small that HotSpot compiles them. */
@Timeout(120)
class LargeContractsTest {

  static final String TOO_MANY_MESSAGES =
      "[rondo:too-many-messages] large.Everything has 3251 messages, which with their parameters"
          + " are more than a class file can hold. Split it: an actor may serve several contracts.";

  /** HotSpot's HugeMethodLimit. */
  private static final int HUGE_METHOD = 8_000;

  /** 190 parameters of these types are 254 words. */
  @ParameterizedTest
  @CsvSource({"1, 0", "1, 3", "500, 3", "1000, 3", "1, 190", "8, 190"})
  void everyMessageArrives(int messages, int parameters) throws Exception {
    CompiledClasses classes =
        compile(contract(messages, parameters), actor(messages, parameters), scenario(messages));

    assertThatHotSpotCompiles(classes.files().get("large.EverythingDispatch"), messages);
    assertThat(classes.newInstance("Scenario"))
        .isInstanceOfSatisfying(Runnable.class, Runnable::run);
  }

  @Test
  void theLargestContractFitsIntoClassFiles() throws Exception {
    compileAndLoad(2_814, 3);
  }

  /** A minute: {@code -Drondo.large=all}. */
  @ParameterizedTest
  @CsvSource({"3240, 0", "290, 190"})
  @EnabledIfSystemProperty(named = "rondo.large", matches = "all")
  void theLargestContractsOfOtherWidthsFitIntoClassFiles(int messages, int parameters)
      throws Exception {
    compileAndLoad(messages, parameters);
  }

  /** Ten messages more of these widths are too many. */
  private static void compileAndLoad(int messages, int parameters) throws Exception {
    CompiledClasses classes = compile(contract(messages, parameters));

    assertThatHotSpotCompiles(classes.files().get("large.EverythingDispatch"), messages);
    Class<?> ref = classes.loadClass("large.EverythingRef");
    assertThat(ref.getField("CONTRACT").get(null)).hasToString("large.Everything");
  }

  @Test
  void moreThanAClassFileHoldsIsAProblemOfTheContract() {
    JavaFileObject contract = contract(3_251, 0);
    Compilation compilation = Sources.compile(List.of(contract));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(TOO_MANY_MESSAGES).inFile(contract).onLine(4);
  }

  static CompiledClasses compile(JavaFileObject... sources) throws IOException {
    Compilation compilation = Sources.compile(List.of(sources), "-Werror");
    assertThat(compilation).succeededWithoutWarnings();
    return new CompiledClasses(compilation);
  }

  static void assertThatHotSpotCompiles(byte[] dispatch, int messages) {
    Map<String, Integer> sizes = MethodSizes.in(dispatch);
    assertThat(sizes).hasSizeGreaterThan(messages);
    assertThat(sizes.values()).allMatch(size -> size < HUGE_METHOD);
  }

  private static JavaFileObject contract(int messages, int parameters) {
    return source(
        "Everything",
        """
        package large;

        @dev.rondo.annotation.ActorContract
        public interface Everything {
        %s
        }
        """
            .formatted(joined(messages, "\n", i -> "  " + method(i, parameters) + ";")));
  }

  // long m7(long p0, String p1, boolean p2)
  private static String method(int number, int parameters) {
    return "long m%s(%s)".formatted(number, joined(parameters, ", ", i -> type(i) + " p" + i));
  }

  private static String type(int parameter) {
    return List.of("long", "String", "boolean").get(parameter % 3);
  }

  // public long m7(long p0, String p1, boolean p2) { return checked(7, p0, p1, p2); }
  private static JavaFileObject actor(int messages, int parameters) {
    String arguments = joined(parameters, "", i -> ", p" + i);
    return source(
        "EverythingActor",
        """
        package large;

        final class EverythingActor implements Everything {
        %s
          private static long checked(int number, Object... arguments) {
            for (int i = 0; i < arguments.length; i++) {
              if (!arguments[i].equals(Scenario.argument(arguments[i].getClass(), i))) {
                throw new IllegalStateException(number + " got " + arguments[i] + " at " + i);
              }
            }
            return number;
          }
        }
        """
            .formatted(
                joined(
                    messages,
                    "\n",
                    number ->
                        "  @Override public %s { return checked(%s%s); }"
                            .formatted(method(number, parameters), number, arguments))));
  }

  /** Sends each message twice: to the actor, and after its end to the dead letters, as a record. */
  private static JavaFileObject scenario(int messages) {
    return source(
        "Scenario",
        """
        package large;

        import static org.assertj.core.api.Assertions.assertThat;

        import dev.rondo.ActorSystem;
        import dev.rondo.Ask;
        import java.lang.reflect.Method;
        import java.util.Set;
        import java.util.concurrent.ConcurrentHashMap;
        import java.util.concurrent.CountDownLatch;

        public class Scenario implements Runnable {
          static Object argument(Class<?> type, int index) {
            if (type == String.class) {
              return "text " + index;
            }
            return type == long.class || type == Long.class ? (Object) (long) index : true;
          }

          @Override
          public void run() {
            Set<String> deadLetters = ConcurrentHashMap.newKeySet();
            CountDownLatch all = new CountDownLatch(%1$s);
            ActorSystem system =
                ActorSystem.builder("large")
                    .onDeadLetter(
                        letter -> {
                          deadLetters.add(letter.message().toString());
                          all.countDown();
                        })
                    .create();
            EverythingRef ref = system.spawn(EverythingRef.CONTRACT, EverythingActor::new);
            long sum = 0;
            for (Method method : Everything.class.getMethods()) {
              sum += (Long) send(ref, method).join();
            }
            assertThat(sum).isEqualTo(%1$sL * (%1$sL - 1) / 2);
            system.close();
            for (Method method : Everything.class.getMethods()) {
              assertThat(send(ref, method).toString()).isNotEmpty();
            }
            try {
              all.await();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
            assertThat(deadLetters).hasSize(%1$s);
          }

          private static Ask<?> send(EverythingRef ref, Method method) {
            Object[] arguments = new Object[method.getParameterCount()];
            for (int i = 0; i < arguments.length; i++) {
              arguments[i] = argument(method.getParameterTypes()[i], i);
            }
            try {
              return (Ask<?>)
                  EverythingRef.class
                      .getMethod(method.getName(), method.getParameterTypes())
                      .invoke(ref, arguments);
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          }
        }
        """
            .formatted(messages));
  }

  static String joined(int count, String separator, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(joining(separator));
  }

  static JavaFileObject source(String type, String text) {
    return JavaFileObjects.forSourceString("large." + type, text);
  }
}
