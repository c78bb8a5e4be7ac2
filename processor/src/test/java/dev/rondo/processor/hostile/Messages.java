package dev.rondo.processor.hostile;

import dev.rondo.processor.hostile.SentTypes.Sent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The methods of the contract. */
final class Messages {

  private static final int MOST_WORDS = 254;

  /** With a place for what a stage completes with. */
  private static final List<String> STAGES =
      List.of(
          "java.util.concurrent.CompletionStage<%s>", "java.util.concurrent.CompletableFuture<%s>");

  private static final List<String> DOUBTFUL_STAGES =
      List.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletionStage<?>",
          "java.util.concurrent.CompletionStage<? super Item_>",
          "java.util.concurrent.CompletionStage<Missing>",
          "java.util.concurrent.CompletionStage<java.util.concurrent.CompletionStage<%s>>");

  private static final List<String> MODIFIERS = List.of("", "", "", "public ", "abstract ");

  private static final List<String> DOUBTFUL_MODIFIERS =
      List.of("<T> ", "<T extends Exception> ", "private ", "final ", "protected ", "native ");

  private static final List<String> THROWN =
      List.of("Oops_", "java.io.IOException", "Failed_", "Oops_, Failed_");

  private static final List<String> DOUBTFUL_THROWN =
      List.of("Error", "Throwable", "Missing", "T", "Item_", "Exception", "RuntimeException");

  /** Types that messages can be routed by. */
  private static final Set<String> KEYS =
      Set.of("long", "int", "boolean", "java.lang.String", "Item_", "Color_");

  private final Dice dice;
  private final SentTypes types;
  private final Marks marks;
  private final Set<String> methods = new HashSet<>();

  Messages(Dice dice, SentTypes types, Marks marks) {
    this.dice = dice;
    this.types = types;
    this.marks = marks;
  }

  String all() {
    int count = dice.is(0.01) ? 500 : dice.upTo(8);
    return IntStream.range(0, count).mapToObj(i -> method()).collect(Collectors.joining());
  }

  private String method() {
    List<Sent> sent = sent();
    boolean isTell = dice.is(0.5);
    String modifier = dice.oneOf(MODIFIERS, DOUBTFUL_MODIFIERS);
    boolean hasBody = modifier.equals("private ") || dice.isWrong(0.05);
    return "  "
        + marks.ofMessage(isTell)
        + (isTell ? modifier + "void" : reply(modifier))
        + " "
        + name(sent.size())
        + parameters(sent)
        + thrown(isTell)
        + (hasBody ? " { throw new Error(); }" : ";")
        + "\n";
  }

  private List<Sent> sent() {
    int width = dice.is(0.01) ? MOST_WORDS : dice.is(0.05) ? 30 : dice.upTo(5);
    if (dice.isWrong(0.02)) {
      width = MOST_WORDS + 1;
    }
    List<Sent> sent = new ArrayList<>();
    int words = 0;
    while (words < width) {
      Sent next = types.parameter();
      boolean fits = !next.isDoubleWord() || words + 2 <= MOST_WORDS;
      sent.add(fits ? next : new Sent("", "int"));
      words += fits && next.isDoubleWord() ? 2 : 1;
    }
    return sent;
  }

  private String reply(String modifier) {
    if (dice.is(0.2)) {
      Sent content = dice.is(0.2) ? new Sent("", "java.lang.Void") : types.reference();
      String stage = dice.oneOf(STAGES, DOUBTFUL_STAGES).replace("%s", content.type());
      return content.mark() + modifier + stage;
    }
    Sent reply = types.parameter();
    return reply.mark() + modifier + reply.type();
  }

  /** Each name once for each number of parameters, so that legal overloads never clash. */
  private String name(int width) {
    while (true) {
      boolean isTaken = dice.is(0.2) && (width > 2 || dice.isWrong(1));
      String method = dice.oneOf(isTaken ? Words.TAKEN_NAMES : Words.NAMES);
      if (dice.is(0.2)) {
        method += dice.upTo(1000);
      }
      if (methods.add(method + " " + width) || dice.isWrong(0.3)) {
        return method;
      }
    }
  }

  private String parameters(List<Sent> sent) {
    Set<String> names = new HashSet<>();
    List<String> texts = new ArrayList<>();
    boolean isRouted = dice.is(0.2);
    for (int i = 0; i < sent.size(); i++) {
      boolean isKey = isRouted && sent.get(i).isPlain() && KEYS.contains(sent.get(i).type());
      String text = isKey ? Marks.ROUTE_BY : "";
      isRouted = isRouted && (!isKey || dice.isWrong(0.1));
      boolean isVarargs = i == sent.size() - 1 && sent.size() < 9 && dice.is(0.1);
      Sent one = isVarargs ? types.element() : sent.get(i);
      texts.add(
          (isVarargs ? "" : text)
              + one.mark()
              + one.type()
              + (isVarargs ? "... " : " ")
              + parameterName(names));
    }
    return "(" + String.join(", ", texts) + ")";
  }

  private String parameterName(Set<String> names) {
    String name = dice.oneOf(dice.is(0.2) ? Words.TAKEN_NAMES : Words.NAMES);
    while (!names.add(name.replace("\\u0061", "a"))) {
      name += "_";
    }
    return name;
  }

  private String thrown(boolean isTell) {
    boolean isThrowing = isTell ? dice.isWrong(0.1) : dice.is(0.2);
    return isThrowing ? " throws " + dice.oneOf(THROWN, DOUBTFUL_THROWN) : "";
  }
}
