package dev.rondo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.rondo.internal.cow.Handle;
import java.util.function.UnaryOperator;

/**
 * A handle on a value that several actors read, and that is copied only for one that writes while
 * others hold it. What is sent is a handle of its own for each receiver, never the value: a value
 * for a hundred actors, all of which read, is not copied at all.
 *
 * <p><b>Life of a handle.</b> A handle that comes as a parameter is released when the handler
 * returns, or when the stage completes that it returned, unless it was {@linkplain #keep kept}. Any
 * other handle, of {@link #of}, {@link #adopt} or a reply, is its owner's until it is {@linkplain
 * #release released} or sent with {@link dev.rondo.annotation.Moved @Moved}. One that is forgotten
 * costs a copy more, when another holder writes; its memory is the garbage collector's affair.
 *
 * <p>What {@link #read} and {@link #write} return must not be used when the handle has been
 * released, sent as moved, or, to write to it, sent at all.
 *
 * <p><b>Threads.</b> A handle belongs to one actor, or to one thread outside of actors. Handles on
 * one value may be in the hands of any number of them at the same time. Nothing here waits.
 *
 * <p>The idea is that of CAF's messages, whose contents are shared and detached by who writes; the
 * count of holders is one of weights, so that making a handle for a receiver touches nothing that
 * is shared (Bevan, Distributed Garbage Collection Using Reference Counting, 1987; Watson and
 * Watson, 1987).
 *
 * @param <T> the value; its contract's processor must know how to copy it
 */
@SuppressWarnings("exports") // CanIgnoreReturnValue is for checkers; who compiles does not need it.
public abstract sealed class Cow<T> permits Handle {

  /** Made by the runtime. */
  protected Cow() {}

  /**
   * A handle on a copy of the value, which is made now.
   *
   * @param copier makes a deep copy: whatever can change in it is not in the original. Called later
   *     by whoever writes, on any thread and by several at a time, so it knows nothing but that
   */
  public static <T> Cow<T> of(T value, UnaryOperator<T> copier) {
    return Handle.on(copier.apply(value), copier);
  }

  /** A handle on a copy of the bytes, which is made now. */
  public static Cow<byte[]> of(byte[] value) {
    return of(value, byte[]::clone);
  }

  /** A handle on a copy of the numbers, which is made now. */
  public static Cow<int[]> of(int[] value) {
    return of(value, int[]::clone);
  }

  /** A handle on a copy of the numbers, which is made now. */
  public static Cow<long[]> of(long[] value) {
    return of(value, long[]::clone);
  }

  /** A handle on a copy of the numbers, which is made now. */
  public static Cow<float[]> of(float[] value) {
    return of(value, float[]::clone);
  }

  /** A handle on a copy of the numbers, which is made now. */
  public static Cow<double[]> of(double[] value) {
    return of(value, double[]::clone);
  }

  /** A handle on a copy of the characters, which is made now. */
  public static Cow<char[]> of(char[] value) {
    return of(value, char[]::clone);
  }

  /**
   * A handle on the value itself, which the caller gives away: it is not used any more but through
   * handles. How it is copied, if it has to be, is known by the contract through which it is sent.
   * Whoever is alone with it writes to this very object, so it is one that can be written to.
   */
  public static <T> Cow<T> adopt(T value) {
    return Handle.on(value, null);
  }

  /**
   * The value, to be read: others may be reading it at the same time, so that must not change it.
   *
   * @throws IllegalStateException if this handle was released or moved
   */
  public abstract T read();

  /**
   * The value, to be written to: the same object if this is the only handle on it, else a copy,
   * which is made now, and on which it is the only handle. To be called again after each time that
   * the handle was sent. What the copier throws, which is called only while others hold the value,
   * leaves this handle as it is.
   *
   * @throws IllegalStateException if this handle was released or moved
   */
  public abstract T write();

  /**
   * Has this handle outlive the handler as whose parameter it came. It ends with the actor's
   * incarnation, if it is not released before.
   *
   * @return this
   * @throws IllegalStateException if this handle was released or moved
   */
  @CanIgnoreReturnValue
  public abstract Cow<T> keep();

  /**
   * Ends this handle. A holder that is left alone may write without a copy. Does nothing if it was
   * released before.
   *
   * @throws IllegalStateException if this handle was moved
   */
  public abstract void release();
}
