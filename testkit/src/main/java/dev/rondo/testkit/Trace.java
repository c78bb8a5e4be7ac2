package dev.rondo.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** What happened last in a simulation, a line each. One thread at a time. */
final class Trace {

  private static final int MOST_LINES = 200;

  private final Deque<String> lines = new ArrayDeque<>();
  private long forgotten;

  void add(long nanos, String what) {
    if (lines.size() == MOST_LINES) {
      lines.removeFirst();
      forgotten++;
    }
    lines.add(TimeUnit.NANOSECONDS.toMicros(nanos) + " us  " + what);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (forgotten > 0) {
      text.append("  ... ").append(forgotten).append(" more before\n");
    }
    lines.forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }
}
