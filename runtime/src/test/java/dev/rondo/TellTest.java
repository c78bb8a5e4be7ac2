package dev.rondo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TellTest {

  @Test
  void messagesOfOneThreadArriveInOrder() {
    TestWorker behavior = new TestWorker();
    try (ActorSystem system = ActorSystem.builder("tell").ringSize(64).create()) {
      WorkerRef worker = system.spawn(WorkerRef.CONTRACT, "worker", () -> behavior);
      LongStream.range(0, 10_000).forEach(i -> worker.note(i, "x"));
    }
    List<String> expected = LongStream.range(0, 10_000).mapToObj(i -> i + "x").toList();
    assertThat(behavior.notes).isEqualTo(expected);
  }
}
