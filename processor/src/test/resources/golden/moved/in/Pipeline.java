package pipe;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Moved;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

// @start region="contract"
@ActorContract
public interface Pipeline {
  void put(@Moved byte[] chunk, @Moved List<Work> works);

  @Moved
  ArrayList<Work> take();
  // @end

  @Moved
  CompletionStage<byte[]> chunk();

  class Work {
    public int done;
  }
}
