package dev.rondo.benchmarks.sharedvalue;

import dev.rondo.ActorSystem;
import dev.rondo.benchmarks.contract.AskerActor;
import dev.rondo.benchmarks.contract.AskerRef;
import dev.rondo.benchmarks.contract.ValueActor;
import dev.rondo.benchmarks.contract.ValueRef;
import dev.rondo.dispatch.Dispatchers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** The value is an actor's. Tasks ask it, and are done when the reply is read; so do workers. */
public class SharedValueActors extends SharedValueDefaults {

  /** Over how many event loops the workers are spread; the value is on the first. */
  @Param({"1", "2"})
  public int loops;

  private ActorSystem system;
  private ValueRef value;
  private List<AskerRef> workers;

  /** Starts the actors. */
  @Setup
  public void start() {
    startThreads();
    system =
        ActorSystem.builder("benchmark")
            .dispatcher(Dispatchers.sharded(loops))
            .askTimeout(Duration.ofMinutes(1))
            .create();
    value = system.spawn(ValueRef.CONTRACT, ValueActor::new);
    workers = Stream.generate(this::newWorker).limit(WORKERS).toList();
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
    return value.add(0).join();
  }

  @Override
  long addAndRead() {
    return value.add(1).join();
  }

  @Override
  void addAndRead(CountDownLatch done) {
    if (threads.mayWait()) {
      super.addAndRead(done);
    } else {
      value.add(1).thenAccept(sum -> read(sum, done));
    }
  }

  @Override
  void work() throws InterruptedException {
    if (threads.mayWait()) {
      workByTasks();
      return;
    }
    workers.forEach(worker -> worker.begin(TIMES, 1));
    workers.forEach(worker -> worker.replies().join());
  }

  private AskerRef newWorker() {
    return system.spawn(AskerRef.CONTRACT, () -> new AskerActor(value));
  }
}
