package data;

import dev.rondo.annotation.ActorContract;
import java.util.Comparator;

@ActorContract
public interface Stack extends Pushes<String>, Pops<String>, AutoCloseable, Comparator<String> {
  int size();

  @Override
  void close();
}
