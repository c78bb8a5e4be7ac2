package search;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.AskTimeout;
import java.io.IOException;
import java.util.concurrent.TimeoutException;

@ActorContract(askTimeoutMillis = 500)
public interface Search {
  void index(String text);

  int count(String word);

  @AskTimeout(millis = 30)
  String suggest(String prefix);

  @AskTimeout(millis = 10_000_000_000L)
  String best(String prefix) throws IOException, TimeoutException, IllegalArgumentException;
}
