package bank;

import dev.rondo.annotation.ActorContract;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@NullMarked
interface Bank {

  @ActorContract
  interface Account {
    void open(String owner, @Nullable String remark);

    @NullUnmarked
    void close(String reason);
  }

  @ActorContract
  @NullUnmarked
  interface Archive {
    @NullMarked
    void put(String text);

    void find(String text);
  }
}
