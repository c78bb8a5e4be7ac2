package dev.rondo.processor;

import static dev.rondo.processor.LargeContractsTest.assertThatHotSpotCompiles;
import static dev.rondo.processor.LargeContractsTest.compile;
import static dev.rondo.processor.LargeContractsTest.joined;
import static dev.rondo.processor.LargeContractsTest.source;
import static org.assertj.core.api.Assertions.assertThat;

import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Late asks of large contracts are answered with frozen replies, by methods that are compiled. */
@Timeout(120)
class LargeLateRepliesTest {

  /** The first is small; of the second the parts have gaps, which tells leave. */
  @ParameterizedTest
  @CsvSource({"1, 0, 1", "400, 3, 3", "1200, 0, 8"})
  void everyLateReplyIsFrozen(int lateAsks, int tellsBetween, int parts) throws Exception {
    CompiledClasses classes =
        compile(contract(lateAsks, tellsBetween), actor(lateAsks, tellsBetween), scenario());

    byte[] dispatch = classes.files().get("large.LateDispatch");
    assertThatHotSpotCompiles(dispatch, lateAsks);
    assertThat(MethodSizes.in(dispatch).keySet())
        .filteredOn(method -> method.matches("lateReply.*Object;"))
        .hasSize(parts == 1 ? 1 : parts + 1);
    assertThat(classes.newInstance("Scenario"))
        .isInstanceOfSatisfying(Runnable.class, Runnable::run);
  }

  private static JavaFileObject contract(int lateAsks, int tellsBetween) {
    String methods =
        joined(
            lateAsks,
            "\n",
            i ->
                "  java.util.concurrent.CompletionStage<java.util.List<String>> late%s();"
                        .formatted(i)
                    + joined(tellsBetween, "", k -> " void tell%s_%s();".formatted(i, k)));
    return source(
        "Late",
        """
        package large;

        @dev.rondo.annotation.ActorContract
        public interface Late {
          /** Its part of the method would be called the same. */
          void lateReply1To165(int op, @dev.rondo.annotation.Moved Object reply);
        %s
        }
        """
            .formatted(methods));
  }

  private static JavaFileObject actor(int lateAsks, int tellsBetween) {
    String methods =
        joined(
            lateAsks,
            "\n",
            i ->
                "  @Override public CompletionStage<List<String>> late%1$s() { return list(\"late%1$s\"); }"
                        .formatted(i)
                    + joined(
                        tellsBetween,
                        "",
                        k -> " @Override public void tell%s_%s() {}".formatted(i, k)));
    return source(
        "LateActor",
        """
        package large;

        import java.util.ArrayList;
        import java.util.List;
        import java.util.concurrent.CompletableFuture;
        import java.util.concurrent.CompletionStage;

        final class LateActor implements Late {
          @Override public void lateReply1To165(int op, Object reply) {}
        %s
          private static CompletionStage<List<String>> list(String name) {
            return CompletableFuture.completedFuture(new ArrayList<>(List.of(name)));
          }
        }
        """
            .formatted(methods));
  }

  private static JavaFileObject scenario() {
    return source(
        "Scenario",
        """
        package large;

        import static org.assertj.core.api.Assertions.assertThat;

        import dev.rondo.ActorSystem;
        import dev.rondo.Ask;
        import java.lang.reflect.Method;
        import java.util.List;

        public class Scenario implements Runnable {
          @Override
          public void run() {
            try (ActorSystem system = ActorSystem.create("large")) {
              LateRef ref = system.spawn(LateRef.CONTRACT, LateActor::new);
              for (Method method : Late.class.getMethods()) {
                if (method.getName().matches("late[0-9]+")) {
                  List<?> reply = (List<?>) ask(ref, method.getName()).join();
                  assertThat(reply).isUnmodifiable();
                  assertThat(reply.get(0)).isEqualTo(method.getName());
                }
              }
            }
          }

          private static Ask<?> ask(LateRef ref, String method) {
            try {
              return (Ask<?>) LateRef.class.getMethod(method).invoke(ref);
            } catch (ReflectiveOperationException e) {
              throw new IllegalStateException(e);
            }
          }
        }
        """);
  }
}
