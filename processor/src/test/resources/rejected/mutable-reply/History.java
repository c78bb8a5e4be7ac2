package bank;

import dev.rondo.annotation.ActorContract;
import java.util.Date;
import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

@ActorContract
public interface History {
  // ERROR [rondo:mutable-reply] 'first()' replies with a java.util.Date, which its actor could still change. Send an immutable type instead, for example a record, or mark it @Moved if its sender gives it away.
  Date first();

  // ERROR [rondo:mutable-reply] 'later(long)' replies with a java.lang.StringBuilder, which its actor could still change. Send an immutable type instead, for example a record, or mark it @Moved if its sender gives it away.
  CompletableFuture<StringBuilder> later(long time);

  // ERROR [rondo:mutable-reply] 'whatever()' replies with a java.lang.Object, which its actor could still change. Send an immutable type instead, for example a record, or mark it @Moved if its sender gives it away.
  CompletableFuture<?> whatever();

  // ERROR [rondo:mutable-reply] 'future()' replies with a java.util.concurrent.Future<java.lang.String>, which completes on a thread of its own, and runs there what is chained to it. Send the value when it has come; a message that is answered later returns a CompletionStage.
  Future<String> future();

  // ERROR [rondo:mutable-reply] 'days()' replies with a java.util.HashSet<java.lang.String>, which its actor could still change. Declare it as java.util.Set<java.lang.String> (frozen when sent), or mark it @Copied.
  HashSet<String> days();
}
