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
          "the ask failed: the event loop of the actor asked has ended by an error of the JVM,"
              + " which is on the standard error stream, and there was no memory to say more");

  private static final byte[] NOTICE =
      "Rondo: an event loop ends by an error that no actor can be blamed for:\n"
          .getBytes(StandardCharsets.US_ASCII);

  /** Given back when it is needed: to end asks and actors takes some memory. */
  @SuppressWarnings("UnusedVariable") // It is there to be dropped.
  private static byte @Nullable [] reserve = new byte[256 * 1024];

  private LastWords() {}

  /** Has the classes and objects of all this made in time. */
  public static void prepare() {}

  /** Gives back the reserve, and says on the standard error stream what comes. */
  public static void begin() {
    reserve = null;
    System.err.write(NOTICE, 0, NOTICE.length);
    System.err.flush();
  }

  /** Prints what was thrown, as far as there is memory to do it. */
  public static void print(Throwable thrown) {
    try {
      thrown.printStackTrace();
    } catch (Throwable again) { // It was announced; nothing is left to say it with.
      System.err.write(NOTICE, 0, 0);
    }
  }
}
