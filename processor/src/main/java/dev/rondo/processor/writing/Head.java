package dev.rondo.processor.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The head of a declaration that JavaPoet would leave too long for a line, or break in odd places.
 *
 * <p>It is broken before {@code extends} and {@code implements}, after the type parameters of a
 * method and, where that does not do, behind a parenthesis and commas.
 */
final class Head {

  private static final Set<String> MODIFIERS =
      Set.of("public", "private", "static", "final", "sealed");

  private static final Set<String> TYPES = Set.of("class", "interface", "record");
  private static final List<String> CLAUSES = List.of(" extends ", " implements ");
  private static final String INDENT = "    ";

  private final String text;
  private final String indent;
  private final int columns;
  private final boolean isOfType;
  private final List<String> lines = new ArrayList<>();

  /** Sets a head that stands, in one line, at that indent. */
  Head(String text, String indent, int columns) {
    this.text = text;
    this.indent = indent;
    this.columns = columns;
    this.isOfType = TYPES.contains(firstWord(text));
  }

  /** Whether a line begins the head of a type, or of a method that has type parameters. */
  static boolean beginsIn(String line) {
    String word = firstWord(line);
    return TYPES.contains(word) || word.startsWith("<");
  }

  /** The first word that is no modifier. */
  private static String firstWord(String line) {
    for (String word : line.strip().split(" ", MODIFIERS.size() + 2)) {
      if (!MODIFIERS.contains(word)) {
        return word;
      }
    }
    return "";
  }

  List<String> lines() {
    if (indent.length() + text.length() <= columns) {
      return List.of(indent + text);
    }
    String margin = indent;
    for (String clause : clauses()) {
      fill(clause, margin);
      margin = indent + INDENT;
    }
    return lines;
  }

  private List<String> clauses() {
    List<String> clauses = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += nesting(text.charAt(i));
      if (depth == 0 && (isOfType ? isBeforeClause(i) : clauses.isEmpty() && isBehindTypes(i))) {
        clauses.add(text.substring(start, i + 1).strip());
        start = i + 1;
      }
    }
    clauses.add(text.substring(start).strip());
    return clauses;
  }

  private boolean isBeforeClause(int i) {
    return CLAUSES.stream().anyMatch(clause -> text.startsWith(clause, i + 1));
  }

  private boolean isBehindTypes(int i) {
    return text.charAt(i) == '>';
  }

  /** Breaks a clause where it has to be. */
  private void fill(String clause, String margin) {
    String rest = margin + clause;
    while (rest.length() > columns && lastBreak(rest) > 0) {
      int end = lastBreak(rest);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = indent + INDENT + INDENT + rest.substring(end).strip();
    }
    lines.add(rest);
  }

  /** Behind the last of the outermost parentheses and commas within the columns; 0 if none. */
  private int lastBreak(String line) {
    int end = 0;
    int depth = 0;
    int outermost = Integer.MAX_VALUE;
    for (int i = 0; i < columns; i++) {
      boolean isFilled = line.charAt(i) == '(' && line.charAt(i + 1) != ')';
      boolean mayBreak = line.charAt(i) == ',' || isFilled;
      if (mayBreak && depth <= outermost) {
        end = i + 1;
        outermost = depth;
      }
      depth += nesting(line.charAt(i));
    }
    return end;
  }

  private static int nesting(char c) {
    return switch (c) {
      case '<', '(' -> 1;
      case '>', ')' -> -1;
      default -> 0;
    };
  }
}
