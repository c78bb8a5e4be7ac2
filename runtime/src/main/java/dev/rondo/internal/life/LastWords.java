package dev.rondo.internal.life;

import dev.rondo.ActorStoppedException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an error that no actor can be blamed for, such as a lack of memory. It was made
 * beforehand: there may be none to make it then.
 */
public final class LastWords {

  /** Fails asks for which there is no memory to say more. */
  @SuppressWarnings("StaticAssignmentOfThrowable") // It has no stack trace and no memory is left.
  public static final ActorStoppedException NO_MEMORY =
      new ActorStoppedException(
          "the ask ended without an answer when the JVM had no memory left, not even to say more;"
              + " see the standard error stream");

  private static final byte[] NOTICE =
      "Rondo: an event loop ends by an error that no actor can be blamed for:\n"
          .getBytes(StandardCharsets.US_ASCII);

  /**
   * A thousandth of the heap, within limits: more than half a region of G1, which has 2,048. So it
   * has regions for itself, and leaves them free; less would only thin out what is full.
   */
  private static final int RESERVED =
      (int) Math.max(2 << 20, Math.min(Runtime.getRuntime().maxMemory() >> 10, 64 << 20));

  /** Given back when it is needed: to end asks and actors takes some memory. */
  @SuppressWarnings("UnusedVariable") // It is there to be dropped.
  private static volatile byte @Nullable [] reserve;

  private LastWords() {}

  /** Sets memory aside, and has what will be called found in time, which takes memory too. */
  public static void prepare() {
    if (reserve == null) {
      reserve = new byte[RESERVED];
    }
    write(0);
  }

  /**
   * Gives back the reserve, and says on the standard error stream what comes. Returns whether that
   * could be said.
   */
  public static boolean begin() {
    reserve = null;
    try {
      write(NOTICE.length);
      return true;
    } catch (OutOfMemoryError e) { // Others may be quicker to take what there is.
      return false;
    }
  }

  private static void write(int length) {
    System.err.write(NOTICE, 0, length);
    System.err.flush();
  }

  /** Prints what was thrown, as far as there is memory to do it. */
  public static void print(Throwable thrown) {
    try {
      thrown.printStackTrace();
    } catch (Throwable again) { // It was announced; nothing is left to say it with.
      write(0);
    }
  }
}
