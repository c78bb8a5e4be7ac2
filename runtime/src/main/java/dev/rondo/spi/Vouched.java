package dev.rondo.spi;

import dev.rondo.internal.checked.CheckedMode;
import dev.rondo.internal.checked.MutableValues;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Checks, in checked mode, what the author of a contract vouched for with {@code @Sendable} on a
 * type parameter: the compiler has not seen the type argument of whoever makes the call.
 */
public final class Vouched {

  private Vouched() {}

  /**
   * Returns the value. Elsewhere than in checked mode it does nothing else, and the JIT leaves it
   * out.
   *
   * @param what names the value in the exception
   * @throws IllegalArgumentException in checked mode, if the value is, or a collection in it holds,
   *     an array or an object of the JDK that one thread at a time may change
   */
  // Unmarked for null checkers that do not know of type variables which may be null.
  @NullUnmarked
  public static <T extends @Nullable Object> T checked(T value, String what) {
    if (CheckedMode.ON) {
      Object mutable = MutableValues.firstIn(value);
      if (mutable != null) {
        throw new IllegalArgumentException(
            "'"
                + what
                + "' is, or holds, a "
                + mutable.getClass().getTypeName()
                + ", which both sides could change. Its type parameter is @Sendable: use a type"
                + " argument that is immutable or safe for several threads.");
      }
    }
    return value;
  }
}
