package dev.rondo.processor.writing;

import java.util.List;

/** Sets generated sources as a person would, where JavaPoet cannot be told to. */
final class Layout {

  private static final int COLUMNS = 100;
  private static final String BEGIN = "/**";
  private static final String BODY = " * ";
  private static final String END = " */";
  private static final String NUMBER = "  private static final int ";

  private final List<String> lines;

  private Layout(String source) {
    lines = source.lines().toList();
  }

  static String of(String source) {
    return new Layout(source).text(source.length());
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder(length);
    int i = 0;
    while (i < lines.size()) {
      if (isShortJavadoc(i)) {
        String indent = indentOf(lines.get(i));
        String sentence = lines.get(i + 1).substring(indent.length() + BODY.length());
        text.append(indent).append(BEGIN).append(' ').append(sentence).append(END).append('\n');
        i += 3;
      } else if (isGapInNumbers(i)) {
        i++;
      } else if (Head.beginsIn(lines.get(i))) {
        i = setHead(i, text);
      } else if (isEmptyConstructor(i)) {
        text.append(lines.get(i)).append("}\n");
        i += 2;
      } else {
        text.append(lines.get(i)).append('\n');
        i++;
      }
    }
    return text.toString();
  }

  /** Sets the head that begins in a line, and returns the line behind it. */
  private int setHead(int first, StringBuilder text) {
    int last = first;
    StringBuilder head = new StringBuilder(lines.get(first).strip());
    while (!lines.get(last).endsWith("{") && last + 1 < lines.size()) {
      last++;
      head.append(head.charAt(head.length() - 1) == '(' ? "" : " ").append(lines.get(last).strip());
    }
    new Head(head.toString(), indentOf(lines.get(first)), COLUMNS)
        .lines()
        .forEach(line -> text.append(line).append('\n'));
    return last + 1;
  }

  /** A Javadoc of one line of text, set in three, that fits into one. */
  private boolean isShortJavadoc(int i) {
    if (i + 2 >= lines.size() || !lines.get(i).endsWith(BEGIN)) {
      return false;
    }
    String indent = indentOf(lines.get(i));
    String body = lines.get(i + 1);
    return lines.get(i).equals(indent + BEGIN)
        && body.startsWith(indent + BODY)
        && lines.get(i + 2).equals(indent + END)
        && body.length() - BODY.length() + BEGIN.length() + 1 + END.length() <= COLUMNS;
  }

  /** The blank line between two numbers of operations. */
  private boolean isGapInNumbers(int i) {
    return i > 0
        && i + 1 < lines.size()
        && lines.get(i).isEmpty()
        && lines.get(i - 1).startsWith(NUMBER)
        && lines.get(i + 1).startsWith(NUMBER);
  }

  /** A constructor that only keeps others from making objects. */
  private boolean isEmptyConstructor(int i) {
    return i + 1 < lines.size()
        && lines.get(i).startsWith("  private ")
        && lines.get(i).endsWith("() {")
        && lines.get(i + 1).equals("  }");
  }

  private static String indentOf(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }
}
