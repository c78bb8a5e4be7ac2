package dev.rondo.processor.hostile;

import java.util.List;

/** Annotations of contracts, messages and parameters. */
final class Marks {

  static final String COPIED = "@dev.rondo.annotation.Copied ";
  static final String MOVED = "@dev.rondo.annotation.Moved ";
  static final String ROUTE_BY = "@dev.rondo.annotation.RouteBy ";
  static final String SENDABLE = "@dev.rondo.annotation.Sendable ";
  static final String OVERRIDE = "@java.lang.Override ";
  static final String NULLABLE = "@org.jspecify.annotations.Nullable ";

  private static final String NULL_MARKED = "@org.jspecify.annotations.NullMarked ";
  private static final String NULL_UNMARKED = "@org.jspecify.annotations.NullUnmarked ";
  private static final String REMOVAL = "@java.lang.Deprecated(forRemoval = true) ";

  private static final List<String> DOUBTFUL_NUMBERS =
      List.of("0", "-1", "Long.MIN_VALUE", "MISSING", "\"1\"", "1.5", "1 / 0");

  /** With a place for a text. */
  private static final List<String> DOUBTFUL =
      List.of(
          "@dev.rondo.annotation.AskTimeout(millis = 5)",
          "@dev.rondo.annotation.AskTimeout(millis = -5)",
          "@dev.rondo.annotation.AskTimeout(millis = MISSING)",
          "@dev.rondo.annotation.AskTimeout",
          "@dev.rondo.annotation.Named(\"%s\")",
          "@dev.rondo.annotation.Named(\"\")",
          "@dev.rondo.annotation.MessageId(7)",
          "@dev.rondo.annotation.MessageId(-7)",
          "@dev.rondo.annotation.Control",
          "@dev.rondo.annotation.Idempotent",
          "@dev.rondo.annotation.Mailbox",
          "@dev.rondo.annotation.Copied",
          "@dev.rondo.annotation.Moved",
          "@dev.rondo.annotation.RouteBy",
          "@dev.rondo.annotation.Copyable",
          "@dev.rondo.annotation.ActorContract",
          "@Deprecated(since = \"%s\", forRemoval = true)",
          "@Override",
          "@org.jspecify.annotations.NullMarked",
          "@Missing(\"%s\")",
          "@Note_");

  private final Dice dice;
  private int messages;

  Marks(Dice dice) {
    this.dice = dice;
  }

  String ofContract(String chosenName) {
    String values = chosenName.isEmpty() ? "" : "name = \"" + chosenName + "\"";
    if (dice.is(0.2)) {
      values +=
          (values.isEmpty() ? "" : ", ")
              + "askTimeoutMillis = "
              + dice.oneOf(List.of("1", "0x7fffffffffffffffL"), DOUBTFUL_NUMBERS);
    }
    return (dice.is(0.3) ? NULL_MARKED : "")
        + deprecation()
        + "@dev.rondo.annotation.ActorContract("
        + values
        + ")\n";
  }

  /** No two messages get the same identity unless they are wrong. */
  String ofMessage(boolean isTell) {
    messages++;
    StringBuilder marks = new StringBuilder();
    add(marks, dice.isWrong(0.1), dice.oneOf(DOUBTFUL).replace("%s", dice.oneOf(Words.TEXTS)));
    add(marks, dice.is(0.05), "@Note_(\"" + dice.oneOf(Words.TEXTS) + "\")");
    add(marks, dice.is(0.05), NULL_MARKED);
    add(marks, dice.is(0.05) && marks.indexOf("NullMarked") < 0, NULL_UNMARKED);
    add(marks, isTell && dice.is(0.1), "@dev.rondo.annotation.Control");
    add(marks, !isTell && dice.is(0.1), "@dev.rondo.annotation.AskTimeout(millis = 5)");
    add(marks, dice.is(0.1), "@dev.rondo.annotation.Idempotent");
    add(marks, dice.is(0.1), "@dev.rondo.annotation.MessageId(" + messages + ")");
    String name = messages + dice.oneOf(Words.TEXTS);
    add(marks, dice.is(0.1), "@dev.rondo.annotation.Named(\"" + name + "\")");
    return marks + deprecation();
  }

  private String deprecation() {
    return dice.is(0.05) ? dice.oneOf(List.of("@java.lang.Deprecated ", REMOVAL)) : "";
  }

  private static void add(StringBuilder marks, boolean isToBe, String mark) {
    if (isToBe) {
      marks.append(mark.strip()).append(' ');
    }
  }
}
