package dev.rondo;

import java.time.Duration;

/** See {@link Bell}. */
interface BellRef extends ActorRef {
  Contract<Bell, BellRef> CONTRACT = BellDispatch.CONTRACT;

  void ring(Worker.Task task);

  void alarm(Worker.Task task);

  Ask<Object> ask(Worker.Call task);

  BellRef within(Duration timeout);
}
