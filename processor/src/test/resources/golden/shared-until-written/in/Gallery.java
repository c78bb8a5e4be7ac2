package gallery;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Control;
import dev.rondo.annotation.Copyable;
import dev.rondo.annotation.Moved;
import java.util.ArrayList;
import java.util.concurrent.CompletionStage;

// @start region="contract"
@ActorContract
public interface Gallery {
  void show(Cow<byte[]> image);

  void hand(@Moved Cow<Page> page, String to);

  long sizeOf(Cow<byte[]> image);
  // @end

  Cow<ArrayList<Page>> pages();

  @Moved
  Cow<byte[]> last();

  CompletionStage<Cow<byte[]>> later(Cow<byte[]> original);

  @Control
  void words(Cow<String> word);

  void wide(Cow<byte[]> a, String b, Cow<int[]> c, String d, String e);

  @Copyable
  record Page(int number, char[] text) {}
}
