package dev.rondo.benchmarks.sharedvalue;

import dev.rondo.benchmarks.pekko.PekkoApi;
import dev.rondo.benchmarks.pekko.PekkoAsker;
import dev.rondo.benchmarks.pekko.PekkoDispatcher;
import dev.rondo.benchmarks.pekko.PekkoSystem;
import dev.rondo.benchmarks.pekko.PekkoValue;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.pekko.actor.typed.ActorRef;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The same with actors of Apache Pekko. */
public class SharedValuePekko extends SharedValueDefaults {

  /** Where they run. */
  @Param public PekkoDispatcher dispatcher;

  /** How they are asked; the other one is slower here. */
  @Param("SCALA")
  public PekkoApi api;

  private PekkoSystem system;
  private ActorRef<PekkoValue.Add> value;
  private List<ActorRef<PekkoAsker.Command>> workers;

  /** Starts the actors. */
  @Setup
  public void start() {
    startThreads();
    system = new PekkoSystem(dispatcher);
    value = system.spawn(PekkoValue.create());
    workers =
        Stream.generate(() -> system.spawn(PekkoAsker.create(value, api))).limit(WORKERS).toList();
    age();
  }

  /** Ends them. */
  @TearDown
  public void close() {
    system.close();
    endThreads();
  }

  @Override
  long value() {
    return add(0).toCompletableFuture().join();
  }

  @Override
  long addAndRead() {
    return add(1).toCompletableFuture().join();
  }

  @Override
  void addAndRead(CountDownLatch done) {
    if (threads.mayWait()) {
      super.addAndRead(done);
    } else if (api == PekkoApi.JAVA) {
      add(1).thenAccept(sum -> read(sum, done));
    } else {
      system.<PekkoValue.Add, Long>askByScala(
          value, replyTo -> new PekkoValue.Add(1, replyTo), sum -> read(sum, done));
    }
  }

  @Override
  void work() throws InterruptedException {
    if (threads.mayWait()) {
      workByTasks();
      return;
    }
    workers.stream()
        .map(
            worker ->
                system.<PekkoAsker.Command, Long>order(
                    worker, replyTo -> new PekkoAsker.Begin(TIMES, 1, replyTo)))
        .toList()
        .forEach(CompletableFuture::join);
  }

  private CompletionStage<Long> add(long amount) {
    return system.ask(value, replyTo -> new PekkoValue.Add(amount, replyTo));
  }
}
