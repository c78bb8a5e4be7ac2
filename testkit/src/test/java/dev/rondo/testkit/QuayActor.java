package dev.rondo.testkit;

import dev.rondo.ActorContext;
import java.util.List;

/** One incarnation of one that notes what comes, before whoever looks at it next. */
class QuayActor implements Quay {

  /** What came: of whom, what, and the number. */
  record Landed(String who, String what, int sender, int number) {}

  private final ActorContext<QuayRef> context;
  private final List<Landed> landed;

  QuayActor(ActorContext<QuayRef> context, List<Landed> landed) {
    this.context = context;
    this.landed = landed;
  }

  private void note(String what, int sender, int number) {
    landed.add(new Landed(context.self().path(), what, sender, number));
  }

  @Override
  public void land(int sender, int number) {
    note("land", sender, number);
  }

  @Override
  public int call(int sender, int number) {
    note("call", sender, number);
    return number;
  }

  @Override
  public void signal(int sender, int number) {
    note("signal", sender, number);
  }

  @Override
  public void crash() {
    throw new IllegalStateException("as told");
  }

  @Override
  public void send(QuayRef to, int sender, int from, int count) {
    sendOne(to, sender, from);
    if (count > 1) {
      context.self().send(to, sender, from + 1, count - 1);
    }
  }

  /** One of three ways, which the number chooses. */
  @SuppressWarnings("FutureReturnValueIgnored") // An ask that fails is one of those to be counted.
  static void sendOne(QuayRef to, int sender, int number) {
    switch (number % 5) {
      case 1 -> to.signal(sender, number);
      case 3 -> to.call(sender, number).exceptionally(failure -> -1);
      default -> to.land(sender, number);
    }
  }
}
