package dev.rondo.internal.ask;

import org.jspecify.annotations.Nullable;

/** The origin of what is no ask itself. */
public record Errand(Object what, @Nullable PendingAsk<?> cause, @Nullable Object context)
    implements Origin {

  /** That of a tell with a context. */
  public static Errand tell(Object context) {
    return new Errand("a tell", null, context);
  }

  @Override
  public String toString() {
    return what.toString();
  }
}
