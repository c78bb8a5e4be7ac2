package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.dispatch.Dispatcher;
import dev.rondo.dispatch.Dispatchers;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/**
 * Whatever method of a future an ask is used by, as the JDK that runs this has them: what it is
 * given runs where the ask belongs, and so does what is chained to what it returns.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("FutureReturnValueIgnored") // Chains are seen by what they complete.
class StageMethodsTest {

  /** Take code, or return a stage; all of them are tried. */
  private static final Set<String> TRIED =
      Set.of(
          "thenApply",
          "thenApplyAsync",
          "thenAccept",
          "thenAcceptAsync",
          "thenRun",
          "thenRunAsync",
          "thenCombine",
          "thenCombineAsync",
          "thenAcceptBoth",
          "thenAcceptBothAsync",
          "runAfterBoth",
          "runAfterBothAsync",
          "applyToEither",
          "applyToEitherAsync",
          "acceptEither",
          "acceptEitherAsync",
          "runAfterEither",
          "runAfterEitherAsync",
          "thenCompose",
          "thenComposeAsync",
          "handle",
          "handleAsync",
          "whenComplete",
          "whenCompleteAsync",
          "exceptionally",
          "exceptionallyAsync",
          "exceptionallyCompose",
          "exceptionallyComposeAsync",
          "toCompletableFuture",
          "copy",
          "minimalCompletionStage",
          "newIncompleteFuture",
          "completeAsync",
          "orTimeout",
          "completeOnTimeout");

  /** Neither take code nor return a stage. */
  private static final Set<String> OTHERS =
      Set.of(
          "isDone",
          "isCancelled",
          "isCompletedExceptionally",
          "get",
          "join",
          "getNow",
          "complete",
          "completeExceptionally",
          "cancel",
          "obtrudeValue",
          "obtrudeException",
          "getNumberOfDependents",
          "defaultExecutor",
          "resultNow",
          "exceptionNow",
          "state");

  private static final String TURN = "the actor's turn";

  private static List<Method> methods() {
    return Stream.<Class<?>>of(CompletableFuture.class, CompletionStage.class)
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class && !method.isSynthetic())
        .filter(method -> !method.getName().equals("toString"))
        .collect(Collectors.toMap(StageMethodsTest::text, method -> method, (one, same) -> one))
        .values()
        .stream()
        .sorted((one, other) -> text(one).compareTo(text(other)))
        .toList();
  }

  private static String text(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static boolean takesExecutor(Method method) {
    return List.of(method.getParameterTypes()).contains(Executor.class);
  }

  @Test
  void eachMethodOfThisJdkIsKnown() {
    List<String> unknown =
        methods().stream()
            .filter(m -> !TRIED.contains(m.getName()) && !OTHERS.contains(m.getName()))
            .map(StageMethodsTest::text)
            .toList();
    assertThat(unknown)
        .as(
            "methods of CompletableFuture in JDK %s that are new here. If one takes a function or"
                + " returns a stage, see that Ask confines it, and add it to TRIED; else to OTHERS",
            Runtime.version())
        .isEmpty();
    assertThat(methods().stream().map(Method::getName)).containsAll(TRIED);
    assertThat(
            methods().stream().filter(m -> TRIED.contains(m.getName())).map(StageMethodsTest::text))
        .hasSizeGreaterThan(45);
  }

  @Test
  void onASharedLoopAllRunsInTheActorsTurn() {
    assertThat(misplacedInActor(Dispatchers.sharded(2))).isEmpty();
  }

  @Test
  void onAPinnedLoopAllRunsInTheActorsTurn() {
    assertThat(misplacedInActor(Dispatchers.pinned())).isEmpty();
  }

  @Test
  @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "virtual threads came with JDK 21")
  void onAVirtualLoopAllRunsInTheActorsTurn() {
    assertThat(misplacedInActor(Dispatchers.virtual())).isEmpty();
  }

  @Test
  void outsideActorsAllRunsOnCallbackThreads() {
    assertThat(misplaced(Dispatchers.sharded(2), false, "stages-callbacks-")).isEmpty();
  }

  private static List<String> misplacedInActor(Dispatcher dispatcher) {
    return misplaced(dispatcher, true, TURN);
  }

  /** What runs elsewhere: with asks that are under way, and with such as are complete. */
  private static List<String> misplaced(Dispatcher dispatcher, boolean byActor, String place) {
    List<String> misplaced = new ArrayList<>();
    try (ActorSystem system =
        ActorSystem.builder("stages")
            .dispatcher(dispatcher)
            .askTimeout(Duration.ofHours(1))
            .create()) {
      for (Method method : methods()) {
        for (boolean isComplete : new boolean[] {false, true}) {
          if (TRIED.contains(method.getName())) {
            Trial trial = new Trial(system, method, isComplete);
            for (String seen : byActor ? trial.runInActor() : trial.runHere()) {
              if (!seen.contains(" ran in " + place)) {
                misplaced.add(text(method) + (isComplete ? " of a complete ask: " : ": ") + seen);
              }
            }
          }
        }
      }
    }
    return misplaced;
  }

  /** One method called once. */
  private static final class Trial {
    private final Method method;
    private final boolean isComplete;
    private final TestWorker asker = new TestWorker();
    private final WorkerRef askerRef;
    private final WorkerRef callee;
    private final CompletableFuture<Object> answer = new CompletableFuture<>();

    /** Something that another thread completes. */
    private final CompletableFuture<Object> foreign = new CompletableFuture<>();

    private final CompletableFuture<String> given = new CompletableFuture<>();
    private final CompletableFuture<String> chained = new CompletableFuture<>();

    Trial(ActorSystem system, Method method, boolean isComplete) {
      this.method = method;
      this.isComplete = isComplete;
      askerRef = TestWorker.spawn(system, "asker", asker);
      callee = system.spawn(WorkerRef.CONTRACT, TestWorker::new);
      askerRef.call(() -> "started").join();
    }

    List<String> runInActor() {
      askerRef.run(
          () -> {
            Ask<Object> ask = callee.later(() -> answer);
            if (isComplete) {
              callee.run(this::end);
              ask.handle((reply, failure) -> tried(ask));
            } else {
              tried(ask);
            }
          });
      askerRef.call(() -> "all is chained that can be").join();
      return seen();
    }

    List<String> runHere() {
      Ask<Object> ask = callee.later(() -> answer);
      if (isComplete) {
        callee.run(this::end);
        ask.handle((reply, failure) -> reply).join();
      }
      tried(ask);
      return seen();
    }

    private List<String> seen() {
      if (!completes()) {
        callee.run(this::end); // On the callee's loop.
      }
      foreign.complete("here");
      List<String> seen = new ArrayList<>();
      if (!takesExecutor(method) && takesCode() && !(isComplete && completes())) {
        seen.add("what it was given ran in " + place(given));
      }
      seen.add("what was chained to its result ran in " + place(chained));
      CompletableFuture<Void> stopped = ActorControl.of(askerRef).whenStopped();
      askerRef.run(() -> asker.context.stop()); // Its name is for the next one.
      stopped.join();
      callee.run(
          () -> {
            throw new IllegalStateException("done with");
          });
      return seen;
    }

    private static String place(CompletableFuture<String> seen) {
      return seen.completeOnTimeout("no place", 5, TimeUnit.SECONDS).join();
    }

    /** Whether it completes the ask itself, if nobody has. */
    private boolean completes() {
      return method.getName().equals("completeAsync");
    }

    private void end() {
      if (method.getName().startsWith("exceptionally")) {
        answer.completeExceptionally(new Worker.Declared("as the method wants it"));
      } else {
        answer.complete("reply");
      }
    }

    /** Calls the method, and chains something to what it returns. */
    private Object tried(Ask<Object> ask) {
      try {
        Object[] arguments =
            Arrays.stream(method.getParameterTypes()).map(this::argument).toArray();
        CompletionStage<?> made = (CompletionStage<?>) method.invoke(ask, arguments);
        made.handle((reply, failure) -> note(chained));
        if (made != ask && made instanceof CompletableFuture<?> future && endsOtherwise()) {
          foreign.thenRun(() -> future.complete(null));
        }
        return "tried";
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(text(method), e);
      }
    }

    private boolean endsOtherwise() {
      return method.getName().equals("newIncompleteFuture");
    }

    private boolean takesCode() {
      return Arrays.stream(method.getParameterTypes())
          .anyMatch(type -> type == Runnable.class || type.getPackageName().endsWith("function"));
    }

    private Object argument(Class<?> type) {
      if (type == Function.class || type == BiFunction.class) {
        Object result = method.getName().contains("Compose") ? foreign : "result";
        Function<Object, Object> one = reply -> noted(result);
        BiFunction<Object, Object, Object> two = (reply, failure) -> noted(result);
        return type == Function.class ? one : two;
      } else if (type == Consumer.class) {
        return (Consumer<Object>) reply -> note(given);
      } else if (type == BiConsumer.class) {
        return (BiConsumer<Object, Object>) (reply, failure) -> note(given);
      } else if (type == Supplier.class) {
        return (Supplier<Object>) () -> noted("supplied");
      } else if (type == Runnable.class) {
        return (Runnable) () -> note(given);
      } else if (type == CompletionStage.class) {
        return foreign;
      } else if (type == Executor.class) {
        return (Executor) command -> new Thread(command, "given").start();
      } else if (type == TimeUnit.class) {
        return TimeUnit.HOURS;
      } else if (type == long.class) {
        return 1L;
      }
      return "value";
    }

    private Object noted(Object result) {
      note(given);
      return result;
    }

    private Object note(CompletableFuture<String> place) {
      try {
        asker.context.stashSize(); // Throws in all turns but the asker's, and outside.
        return place.complete(TURN);
      } catch (IllegalStateException elsewhere) {
        return place.complete(Thread.currentThread().getName());
      }
    }
  }
}
