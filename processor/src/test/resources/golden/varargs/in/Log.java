package logging;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Moved;
import dev.rondo.annotation.Sendable;
import java.util.List;

@ActorContract
public interface Log<@Sendable T> {
  void write(String text, @Copied long... values);

  void writeAll(@Moved String... lines);

  List<String> take(@Copied int[]... table);

  @SuppressWarnings("unchecked")
  void note(@Moved T... values);
}
