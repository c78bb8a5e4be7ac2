package dev.rondo.internal.routing;

import dev.rondo.ActorRef;
import dev.rondo.internal.loop.LoopSurroundings;
import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.GeneratedRef;
import java.util.List;
import java.util.function.Consumer;

/** A route whose members are listed: they join, and leave when they are taken out, or stop. */
public abstract class RouterCell extends RouteCell {

  final Members members = new Members(this::stopped);

  private volatile Consumer<? super GeneratedRef> onStopped = member -> {};

  RouterCell(
      String kind, String name, GeneratedContract<?, ?> contract, LoopSurroundings surroundings) {
    super(kind, name, contract, surroundings);
  }

  private void stopped(GeneratedRef member) {
    onStopped.accept(member);
  }

  /** Has that told, on any thread, when a member has left since it has stopped. */
  final void whenStopped(Consumer<? super GeneratedRef> told) {
    onStopped = told;
  }

  /**
   * Has it join. Returns false if it had joined before.
   *
   * @throws IllegalArgumentException if it is no ref that Rondo made, or one of another contract
   * @throws IllegalStateException if this was closed
   */
  public final boolean join(ActorRef ref) {
    GeneratedRef member = Members.direct(ref);
    if (member.contract.type() != contract.type()) {
      throw new IllegalArgumentException(
          ref + " serves " + member.contract + ", and " + path() + " is for " + contract);
    }
    if (member.cell == this) {
      throw new IllegalArgumentException(path() + " cannot be a member of itself");
    }
    check(member);
    boolean hasJoined = admit(member);
    if (isClosed()) {
      members.clear();
      throw new IllegalStateException(path() + " was closed; " + ref + " has not joined");
    }
    return hasJoined;
  }

  /** Fails if that one cannot be a member. */
  void check(GeneratedRef member) {}

  /** Adds it. */
  boolean admit(GeneratedRef member) {
    return members.add(member, () -> {});
  }

  /** Has it leave. Returns whether it was there. */
  public final boolean leave(ActorRef ref) {
    return members.remove(Members.direct(ref));
  }

  /** Its members, in the order in which they joined. */
  public final List<ActorRef> list() {
    return members.list();
  }

  @Override
  protected final int size() {
    return members.all().length;
  }

  @Override
  protected void ended() {
    members.clear();
  }
}
