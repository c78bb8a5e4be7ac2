package feed;

import dev.rondo.Cow;
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.Copied;
import dev.rondo.annotation.Moved;
import dev.rondo.annotation.Sendable;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ActorContract
public interface Feed<@Sendable T> {
  void mixed(Cow<byte[]> page, @Copied Draft draft, T topic, List<String> words);

  void cloned(@Copied int[] numbers, @Copied Date date, @Copied List<Draft> drafts);

  void perhaps(@Nullable Cow<byte[]> page, @Copied byte @Nullable [] bytes);

  void hand(@Moved Cow<Draft> draft, long number, boolean isNew, double price);

  int wide(
      Cow<byte[]> page,
      T topic,
      @Moved @Nullable Cow<T> original,
      @Copied Draft copy,
      @Copied int @Nullable [] slot,
      List<String> message);

  void plain(T topic, List<T> topics, long number);

  void words(T a, T b, T c, T d, List<String> e);

  void give(Cow<byte[]> page, @Moved StringBuilder text);
}
