package dev.rondo;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Propagates the logger's map. */
final class MdcPropagation implements ContextPropagation<Map<String, String>> {

  @Override
  public @Nullable Map<String, String> capture() {
    Map<String, String> copy = MDC.getCopyOfContextMap();
    return copy == null || copy.isEmpty() ? null : copy;
  }

  @Override
  public Scope enter(@Nullable Map<String, String> context) {
    Map<String, String> before = capture();
    set(context);
    return () -> set(before);
  }

  private static void set(@Nullable Map<String, String> context) {
    if (context == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(context);
    }
  }
}
