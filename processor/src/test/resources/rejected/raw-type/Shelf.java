package shelf;

import dev.rondo.annotation.ActorContract;
import java.util.concurrent.CompletionStage;

@ActorContract
interface Shelf {
  // ERROR [rondo:raw-type] 'box' is a shelf.Box, without its type arguments, so that nobody knows what it holds. Write the type arguments.
  void put(Box box);

  // ERROR [rondo:raw-type] 'get()' replies with a java.util.concurrent.CompletionStage, without its type arguments, so that nobody knows what it holds. Write the type arguments.
  CompletionStage get();
}

record Box<T>(T content) {}
