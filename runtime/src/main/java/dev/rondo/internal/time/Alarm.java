package dev.rondo.internal.time;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A deadline at which something is done, unless it was called off: then whoever still keeps it
 * keeps nothing else.
 *
 * <p>It expires on the loop that keeps it. Whoever it is for may have moved to another by then, so
 * it may be called off by another thread at the same moment: what is done has to look once more.
 */
public final class Alarm extends FixedDeadline {

  private static final VarHandle TASK;

  static {
    try {
      TASK = MethodHandles.lookup().findVarHandle(Alarm.class, "task", Consumer.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // Through TASK.
  private @Nullable Consumer<Alarm> task;

  /** Makes one, to be added to the deadlines of the caller's loop. */
  public Alarm(long at, Consumer<Alarm> task) {
    super(at);
    this.task = task;
  }

  @SuppressWarnings("unchecked") // It is the field's type.
  private @Nullable Consumer<Alarm> task() {
    return (Consumer<Alarm>) TASK.getOpaque(this);
  }

  /** Has nothing be done. Any thread. */
  public void callOff() {
    TASK.setOpaque(this, null);
  }

  @Override
  public boolean isOver() {
    return task() == null;
  }

  @Override
  public void expire() {
    Consumer<Alarm> due = task();
    callOff();
    if (due != null) {
      due.accept(this);
    }
  }
}
