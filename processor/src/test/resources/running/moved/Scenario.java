package pipe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("pipe")) {
      PipelineRef pipeline = system.spawn(PipelineRef.CONTRACT, "p", PipelineActor::new);
      byte[] chunk = {1};
      ArrayList<Pipeline.Work> works = new ArrayList<>(List.of(new Pipeline.Work()));
      pipeline.put(chunk, works);
      assertThat(pipeline.take().join()).isSameAs(works);
      assertThat(pipeline.chunk().join()).isSameAs(chunk);
      assertThat(works.get(0).done).isEqualTo(1);
    }
    GeneratedContract<?, ?> contract = (GeneratedContract<?, ?>) PipelineRef.CONTRACT;
    // What is replied has one receiver anyway.
    assertThat(contract.operations())
        .extracting(Operation::isExclusive)
        .containsExactly(true, false, false);
  }

  private static final class PipelineActor implements Pipeline {
    private byte[] chunk;
    private ArrayList<Work> works;

    @Override
    public void put(byte[] chunk, List<Work> works) {
      works.forEach(work -> work.done++);
      this.chunk = chunk;
      this.works = (ArrayList<Work>) works;
    }

    @Override
    public ArrayList<Work> take() {
      return works;
    }

    @Override
    public CompletionStage<byte[]> chunk() {
      return CompletableFuture.completedFuture(chunk);
    }
  }
}
