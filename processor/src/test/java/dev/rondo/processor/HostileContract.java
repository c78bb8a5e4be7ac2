package dev.rondo.processor;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;

/**
 * A contract with as nasty names, types and places as a seed brings about: the same for the same
 * seed.
 *
 * <p>A legal one has odd names and shapes but nothing that Java or the contract language forbid;
 * the others have all that a user could get wrong. To cover a new part of the language, add its
 * types, modifiers and annotations to the lists.
 */
final class HostileContract {

  /** Contextual keywords, names that generated code uses, escapes of JavaPoet and of Java. */
  private static final List<String> NAMES =
      List.of(
          "record",
          "var",
          "sealed",
          "yield",
          "permits",
          "when",
          "module",
          "open",
          "with",
          "to",
          "exports",
          "opens",
          "uses",
          "provides",
          "requires",
          "transitive",
          "slot",
          "cell",
          "behavior",
          "message",
          "word0",
          "ref0",
          "op",
          "target",
          "ask",
          "dispatch",
          "reify",
          "bind",
          "claim",
          "claimAsk",
          "publish",
          "publishAsk",
          "reply",
          "replyLater",
          "newRef",
          "primary",
          "withinNanos",
          "unknownOperation",
          "operations",
          "allOperations",
          "timeout",
          "origin",
          "other",
          "CONTRACT",
          "FORMAT",
          "Ask",
          "Cell",
          "Contract",
          "Message",
          "MessageSlot",
          "Descriptor",
          "Operation",
          "Objects",
          "String",
          "Object",
          "Override",
          "Double",
          "Float",
          "Duration",
          "Generated",
          "java",
          "dev",
          "javax",
          "rondo",
          "$",
          "$$",
          "$L",
          "$T",
          "$S",
          "$N",
          "$W",
          "_$",
          "__",
          "a$b",
          "ñandú",
          "名前",
          "Straße",
          "ﬁle",
          "\\u0061bc",
          "x1",
          "X1",
          "deposit",
          "Deposit",
          "DEPOSIT",
          "readURLNow");

  /** Names of methods that refs and objects have with other parameters. */
  private static final List<String> TAKEN_NAMES =
      List.of(
          "hashCode",
          "toString",
          "wait",
          "clone",
          "finalize",
          "notify",
          "notifyAll",
          "getClass",
          "equals",
          "path",
          "within",
          "contract");

  private static final List<String> PACKAGES =
      List.of("", "hostile", "a.b.c.d", "record.var", "p.$$.$L", "ünï.cödé", "javax.rondo");

  private static final List<String> TYPE_NAMES =
      List.of(
          "Hostile",
          "Ask",
          "Cell",
          "Message",
          "Descriptor",
          "Operation",
          "Contract",
          "Override",
          "MessageSlot",
          "String",
          "Object",
          "Long",
          "Duration",
          "$",
          "$L",
          "Übel",
          "Generated",
          "slot",
          "Double",
          "GeneratedRef",
          "ActorRef");

  private static final List<String> DOUBTFUL_TYPE_NAMES =
      List.of("record", "var", "int", "x.y", "Tree_");

  private static final List<String> KINDS = List.of("class", "enum", "record", "@interface");

  private static final List<String> DOUBTFUL_PARENTS =
      List.of(
          "Missing",
          "Comparable",
          "Comparable<Item_>",
          "Other_",
          "Other_, Other_",
          "Other_Ref",
          "java.util.List<Box_<?>>",
          "Other_, Runnable",
          "Open_",
          "dev.rondo.ActorRef");

  private static final List<String> DOUBTFUL_NUMBERS =
      List.of("0", "-1", "Long.MIN_VALUE", "MISSING", "\"1\"", "1.5", "1 / 0");

  /** With a place for a text. */
  private static final List<String> DOUBTFUL_ANNOTATIONS =
      List.of(
          "@dev.rondo.annotation.AskTimeout(millis = 5)",
          "@dev.rondo.annotation.AskTimeout(millis = -5)",
          "@dev.rondo.annotation.AskTimeout(millis = MISSING)",
          "@dev.rondo.annotation.AskTimeout",
          "@dev.rondo.annotation.Named(\"%s\")",
          "@dev.rondo.annotation.MessageId(7)",
          "@dev.rondo.annotation.MessageId(-7)",
          "@dev.rondo.annotation.Control",
          "@dev.rondo.annotation.Idempotent",
          "@dev.rondo.annotation.Mailbox",
          "@dev.rondo.annotation.ActorContract",
          "@Deprecated(since = \"%s\", forRemoval = true)",
          "@Override",
          "@Missing(\"%s\")",
          "@Note_");

  private static final List<String> SENDABLE_TYPES =
      List.of(
          "boolean",
          "byte",
          "short",
          "char",
          "int",
          "long",
          "float",
          "double",
          "java.lang.Long",
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.time.Duration",
          "Item_",
          "Color_",
          "Pin_",
          "Tree_",
          "Result_",
          "Box_<java.lang.String>",
          "Box_<Box_<Box_<Item_>>>",
          "Item_.Part",
          "Class<?>",
          "dev.rondo.ActorRef",
          "Other_Ref");

  private static final List<String> DOUBTFUL_TYPES =
      List.of(
          "int[]",
          "java.lang.String[][][]",
          "java.util.List",
          "java.util.List<?>",
          "java.util.List<java.util.List<int[]>>",
          "java.util.Map<? super Item_, ? extends Pin_>",
          "java.util.Optional<Missing>",
          "java.util.Iterator<Item_>",
          "Runnable",
          "Thread",
          "java.util.function.Function<?, ?>",
          "Box_",
          "Box_<int[]>",
          "Box_<?>",
          "Nest_<Item_>",
          "Open_",
          "Open_.Inner",
          "Secret_",
          "Missing",
          "Missing<Item_>",
          "Box_<Missing>",
          "missing.Type",
          "MissingRef",
          "void",
          "Void",
          "Object",
          "java.lang.StringBuilder",
          "dev.rondo.spi.MessageSlot",
          "dev.rondo.Ask<Item_>",
          "dev.rondo.ActorContext",
          "Note_",
          "Other_",
          "Cyclic_",
          "java.util.concurrent.CompletionStage<Item_>",
          "Enum<?>",
          "var",
          "java.util.Map.Entry<Item_, Item_>",
          "T",
          "int...",
          "Comparable<Box_<? extends Box_<?>>>");

  private static final List<String> RETURNS =
      List.of(
          "java.util.concurrent.CompletionStage<java.lang.Void>",
          "java.util.concurrent.CompletionStage<Item_>",
          "java.util.concurrent.CompletableFuture<Box_<java.lang.Long>>");

  private static final List<String> DOUBTFUL_RETURNS =
      List.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletionStage<?>",
          "java.util.concurrent.CompletionStage<? super Item_>",
          "java.util.concurrent.CompletionStage<Missing>",
          "java.util.concurrent.CompletionStage<java.util.concurrent.CompletionStage<Item_>>");

  private static final List<String> MODIFIERS = List.of("", "", "", "public ", "abstract ");

  private static final List<String> DOUBTFUL_MODIFIERS =
      List.of("<T> ", "<T extends Exception> ", "private ", "final ", "protected ", "native ");

  private static final List<String> DOUBTFUL_THROWS =
      List.of("Error", "Throwable", "Missing", "T", "Item_", "Exception", "RuntimeException");

  /** Texts that would break out of a literal, a comment or a template, as Java writes them. */
  static final List<String> TEXTS =
      List.of(
          "\\\"",
          "*/ int x; /*",
          "$L",
          "$T$S$N$W$Z",
          "\\n",
          "\\\\u000a",
          "\\u0022 + \\u0022",
          "\\u005c\\u005c",
          "\\r\\n}",
          "//",
          "%s%n",
          "{@link Missing}",
          "\\0",
          "\\uD83D",
          "\\\");} static { System.exit(1); } //");

  /** What contracts mention; the names end in an underscore so that no contract has one of them. */
  private static final List<String> TYPES =
      List.of(
          "record Item_(java.lang.String name, long cents) { enum Part { ALL } }",
          "enum Color_ { RED, GREEN { public java.lang.String toString() { return \"g\"; } } }",
          "record Box_<T>(T content) {}",
          "record Tree_(Tree_ left, Tree_ right) {}",
          "record Nest_<T>(Nest_<Box_<T>> inner) {}",
          "sealed interface Result_ permits Ok_, Wrong_ {}",
          "record Ok_(Item_ item) implements Result_ {}",
          "record Wrong_(java.lang.String text) implements Result_ {}",
          "final class Pin_ { private final int digits = 1; }",
          "class Open_ { class Inner {} private static class Hidden {} }",
          "class Cyclic_ extends Cyclic2_ {}",
          "class Cyclic2_ { Cyclic_ other; }",
          "class Oops_ extends Exception { private static final long serialVersionUID = 1; }",
          "@interface Note_ { java.lang.String value(); }",
          "@dev.rondo.annotation.ActorContract interface Other_ { void tell(Item_ item); }");

  private static final Pattern TYPE_NAME =
      Pattern.compile("(?:record|enum|interface|class) (\\w+)");

  private final Random random;
  private final boolean isLegal;
  private final String place;
  private final String name;
  private final Set<String> methods = new HashSet<>();

  HostileContract(long seed, boolean isLegal) {
    this.random = new Random(seed);
    this.isLegal = isLegal;
    this.place = oneOf(PACKAGES);
    this.name = oneOf(TYPE_NAMES, DOUBTFUL_TYPE_NAMES);
  }

  List<JavaFileObject> sources() {
    List<JavaFileObject> sources = new ArrayList<>();
    int depth = is(0.3) ? 1 + random.nextInt(3) : 0;
    sources.add(file(depth == 0 ? name : "Outer0_", nested(contract(), depth)));
    for (String type : TYPES) {
      Matcher matcher = TYPE_NAME.matcher(type);
      sources.add(file(matcher.find() ? matcher.group(1) : type, type));
    }
    if (!isLegal && is(0.2)) {
      String taken = name + oneOf(List.of("Ref", "Message", "Dispatch", "Calls", "Message_"));
      sources.add(file(taken, "class " + taken + " {}"));
    }
    return sources;
  }

  private String nested(String contract, int depth) {
    String text = contract;
    for (int i = depth - 1; i >= 0; i--) {
      String modifier = i == 0 ? "" : oneOf(List.of("static ", ""), List.of("private static "));
      text = modifier + "class Outer" + i + "_ {\n" + text + "}\n";
    }
    return text;
  }

  private String contract() {
    boolean isGeneric = !isLegal && is(0.1);
    String kind = isLegal || is(0.95) ? "interface" : oneOf(KINDS);
    return annotation()
        + kind
        + " "
        + name
        + (isGeneric ? "<T>" : "")
        + (isLegal || is(0.9) ? "" : " extends " + oneOf(DOUBTFUL_PARENTS))
        + " {\n"
        + methods()
        + "}\n";
  }

  private String annotation() {
    List<String> values = new ArrayList<>();
    if (!isLegal && is(0.2)) {
      values.add("name = \"" + oneOf(TEXTS) + "\"");
    } else if (is(0.2)) {
      values.add("name = \"Chosen" + random.nextInt(9) + "\"");
    }
    if (is(0.2)) {
      values.add(
          "askTimeoutMillis = " + oneOf(List.of("1", "0x7fffffffffffffffL"), DOUBTFUL_NUMBERS));
    }
    return "@dev.rondo.annotation.ActorContract(" + String.join(", ", values) + ")\n";
  }

  private String methods() {
    int count = is(0.01) ? 500 : random.nextInt(9);
    return IntStream.range(0, count).mapToObj(i -> method()).collect(joining());
  }

  private String method() {
    int width = is(0.01) ? 254 : is(0.05) ? 30 : random.nextInt(6);
    if (!isLegal && is(0.02)) {
      width = 255;
    }
    List<String> types = IntStream.range(0, width).mapToObj(i -> type()).toList();
    if (width == 254) {
      types =
          types.stream()
              .map(each -> each.equals("long") || each.equals("double") ? "int" : each)
              .toList();
    }
    String method = methodName(width);
    boolean isTell = is(0.5);
    String returned = isTell ? "void" : is(0.2) ? oneOf(RETURNS, DOUBTFUL_RETURNS) : type();
    String modifier = oneOf(MODIFIERS, DOUBTFUL_MODIFIERS);
    String thrown = "";
    if (isLegal ? !isTell && is(0.2) : is(0.1)) {
      thrown = " throws " + oneOf(List.of("Oops_", "java.io.IOException"), DOUBTFUL_THROWS);
    }
    String head =
        (isLegal || is(0.9) ? "" : oneOf(DOUBTFUL_ANNOTATIONS).formatted(oneOf(TEXTS)) + " ")
            + (is(0.05) ? "@Note_(\"" + oneOf(TEXTS) + "\") " : "")
            + (is(0.05) ? "@Deprecated " : "")
            + modifier
            + returned
            + " "
            + method
            + "("
            + parameters(types)
            + ")"
            + thrown;
    boolean hasBody = modifier.equals("private ") || (!isLegal && is(0.05));
    return "  " + head + (hasBody ? " { throw new Error(); }" : ";") + "\n";
  }

  /** Each name once for each number of parameters, so that legal overloads never clash. */
  private String methodName(int width) {
    while (true) {
      String method = is(0.2) && (width > 2 || !isLegal) ? oneOf(TAKEN_NAMES) : oneOf(NAMES);
      if (is(0.2)) {
        method += random.nextInt(1000);
      }
      if (methods.add(method + " " + width) || (!isLegal && is(0.3))) {
        return method;
      }
    }
  }

  private String parameters(List<String> types) {
    Set<String> names = new HashSet<>();
    StringBuilder text = new StringBuilder();
    for (String type : types) {
      String parameter = oneOf(is(0.2) ? TAKEN_NAMES : NAMES);
      while (!names.add(parameter.replace("\\u0061", "a"))) {
        parameter += "_";
      }
      text.append(text.isEmpty() ? "" : ", ").append(type).append(' ').append(parameter);
    }
    return text.toString();
  }

  private String type() {
    return oneOf(SENDABLE_TYPES, DOUBTFUL_TYPES);
  }

  private JavaFileObject file(String type, String text) {
    String header = place.isEmpty() ? "" : "package " + place + ";\n";
    String path = place.isEmpty() ? type : place.replace('.', '/') + "/" + type;
    return Sources.text(path, header + text);
  }

  private boolean is(double probability) {
    return random.nextDouble() < probability;
  }

  private String oneOf(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** Mostly one of the first; for a legal contract always. */
  private String oneOf(List<String> choices, List<String> doubtful) {
    return oneOf(isLegal || is(0.9) ? choices : doubtful);
  }
}
