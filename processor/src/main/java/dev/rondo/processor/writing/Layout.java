package dev.rondo.processor.writing;

import java.util.regex.Pattern;

/** Sets generated sources as a person would, where JavaPoet cannot be told to. */
final class Layout {

  /** A Javadoc of one line of text, set in three, that fits into one of 100 columns. */
  private static final Pattern SHORT_JAVADOC =
      Pattern.compile("^( *)/\\*\\*\\R *\\* ((?=.{1,88}$)[^\\r\\n]+)\\R *\\*/$", Pattern.MULTILINE);

  /** The blank line between two numbers of operations. */
  private static final Pattern GAP_IN_NUMBERS =
      Pattern.compile(
          "(?<=^  private static final int [^\\n]{1,500};\\n)\\n(?=  private static final int )",
          Pattern.MULTILINE);

  private Layout() {}

  static String of(String source) {
    String compact = SHORT_JAVADOC.matcher(source).replaceAll("$1/** $2 */");
    return GAP_IN_NUMBERS.matcher(compact).replaceAll("");
  }
}
