package dev.rondo.internal.routing;

import dev.rondo.ActorRef;
import dev.rondo.internal.cell.ActorCell;
import dev.rondo.internal.cell.Watchable;
import dev.rondo.internal.cell.Watcher;
import dev.rondo.internal.loop.EventLoop;
import dev.rondo.spi.Cell;
import dev.rondo.spi.GeneratedRef;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * To whom a route passes messages on, in the order in which they joined. They leave when they are
 * taken out, or stop. Who sends reads an array that does not change; to join or to leave copies it.
 *
 * <pre>
 * field     written by                    access
 * all       who joins or leaves, locked   volatile
 * </pre>
 */
public final class Members {

  private static final Member[] NOBODY = {};

  /** One of them: where it is, and who waits for its end. */
  private record Member(GeneratedRef ref, Members members) implements Watcher {

    Cell cell() {
      return ref.cell.primary();
    }

    @Override
    public void stopped(@Nullable EventLoop loop) {
      members.left(this);
    }

    /** One watcher is one object. */
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final Consumer<? super GeneratedRef> onStopped;
  private Member[] members = NOBODY;
  private volatile GeneratedRef[] all = {};

  /**
   * Begins without any.
   *
   * @param onStopped called when one has left since it has stopped, without the lock
   */
  Members(Consumer<? super GeneratedRef> onStopped) {
    this.onStopped = onStopped;
  }

  /** Those there are. Not to be changed. Any thread. */
  GeneratedRef[] all() {
    return all;
  }

  /** Those there are, as refs. Any thread. */
  List<ActorRef> list() {
    return List.of(all);
  }

  /** The ref by which the actor itself is reached, and that it serves. */
  public static GeneratedRef direct(ActorRef ref) {
    if (ref instanceof GeneratedRef generated
        && generated.cell.primary() instanceof Watchable primary) {
      boolean isDirect = primary == generated.cell;
      return isDirect ? generated.primary : (GeneratedRef) ((ActorCell<?, ?>) primary).self();
    }
    throw new IllegalArgumentException(
        ref + ", of " + ref.getClass() + ", is not a ref that Rondo made, and has no end to watch");
  }

  /**
   * Has it join, and leave again when it stops.
   *
   * @param together done with the lock held, on this object, if it joins
   * @return false if it is there already
   */
  boolean add(GeneratedRef ref, Runnable together) {
    Member added = new Member(ref, this);
    synchronized (this) {
      if (indexOf(added.cell()) >= 0) {
        return false;
      }
      Member[] more = Arrays.copyOf(members, members.length + 1);
      more[members.length] = added;
      become(more);
      together.run();
    }
    ((Watchable) added.cell()).addWatcher(added);
    return true;
  }

  /** Has it leave. Returns whether it was there. */
  boolean remove(GeneratedRef ref) {
    Member removed;
    synchronized (this) {
      int index = indexOf(ref.cell.primary());
      if (index < 0) {
        return false;
      }
      removed = members[index];
      takeOut(index);
    }
    ((Watchable) removed.cell()).removeWatcher(removed);
    return true;
  }

  private void left(Member stopped) {
    synchronized (this) {
      int index = Arrays.asList(members).indexOf(stopped);
      if (index < 0) {
        return;
      }
      takeOut(index);
    }
    onStopped.accept(stopped.ref());
  }

  /** Has all leave. */
  void clear() {
    Member[] removed;
    synchronized (this) {
      removed = members;
      become(NOBODY);
    }
    for (Member member : removed) {
      ((Watchable) member.cell()).removeWatcher(member);
    }
  }

  private int indexOf(Cell cell) {
    for (int i = 0; i < members.length; i++) {
      if (members[i].cell().equals(cell)) {
        return i;
      }
    }
    return -1;
  }

  private void takeOut(int index) {
    Member[] fewer = Arrays.copyOf(members, members.length - 1);
    System.arraycopy(members, index + 1, fewer, index, fewer.length - index);
    become(fewer);
  }

  private void become(Member[] now) {
    members = now;
    all = Arrays.stream(now).map(Member::ref).toArray(GeneratedRef[]::new);
  }
}
