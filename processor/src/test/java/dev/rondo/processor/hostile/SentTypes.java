package dev.rondo.processor.hostile;

import java.util.ArrayList;
import java.util.List;

/** Types of parameters and replies, and what they are marked with. */
final class SentTypes {

  private static final List<String> PRIMITIVE =
      List.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

  private static final List<String> IMMUTABLE =
      List.of(
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
          "Shared_",
          "Stale_",
          "Gone_",
          "Stale_",
          "Gone_",
          "java.lang.Class<?>",
          "Box_<? extends Item_>",
          "Box_<java.lang.String>",
          "Box_<Box_<Box_<Item_>>>",
          "Item_.Part",
          "dev.rondo.ActorRef",
          "Other_Ref",
          "Top_Ref<Item_>",
          "Top_Ref<?>",
          "Right_Ref<? extends Result_>",
          "Bottom_Ref");

  private static final List<String> FREEZABLE =
      List.of(
          "Page_",
          "Folder_.Page_",
          "Shape_",
          "Line_",
          "Odd_",
          "Area_",
          "Aged_",
          "Guarded_",
          "Ranked_<java.lang.String>",
          "Ranked_<? extends Color_>",
          "Term_<java.lang.Long>",
          "Term_<java.util.List<Item_>>",
          "Chain_<java.util.List<Item_>>");

  /** With a place for the element, the freezable records among them. */
  private static final List<String> CONTAINERS =
      List.of(
          "java.util.List<%s>",
          "java.util.Set<%s>",
          "java.util.Collection<%s>",
          "java.util.Optional<%s>",
          "java.util.List<? extends %s>",
          "java.util.Map<? extends %s, ? extends Page_>",
          "Chain_<? extends %s>",
          "Either_<Item_, ? extends %s>",
          "java.util.Map<java.lang.String, %s>",
          "java.util.Map<%s, java.lang.Long>",
          "Chain_<%s>",
          "Either_<Item_, %s>",
          "Either_<%s, Color_>");

  private static final List<String> COPIED =
      List.of(
          "byte[]",
          "int[][]",
          "java.lang.String[]",
          "Draft_",
          "Draft_[]",
          "Sketch_",
          "Paper_",
          "Sheet_",
          "Pile_<Item_>",
          "java.util.List<Draft_>",
          "java.util.ArrayList<java.util.Set<Sketch_>>",
          "java.util.Map<java.lang.String, byte[]>",
          "java.util.TreeMap<java.lang.Long, Paper_>",
          "java.util.EnumMap<Color_, java.util.BitSet>",
          "java.util.EnumSet<Color_>",
          "java.util.ArrayDeque<java.lang.String>",
          "java.util.Optional<java.util.Date>",
          "java.util.BitSet",
          "java.util.Date",
          "java.lang.StringBuilder",
          "java.nio.ByteBuffer",
          "Item_");

  private static final List<String> MOVED =
      List.of(
          "byte[]",
          "java.lang.Object",
          "java.lang.StringBuilder",
          "java.util.ArrayList<Item_>",
          "java.util.Map<?, ?>",
          "java.util.List<? super Item_>[]",
          "Open_",
          "Open_.Inner[]",
          "Draft_",
          "Comparable<?>");

  private static final List<String> DOUBTFUL =
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
          "Term_<?>",
          "Ranked_<?>",
          "Open_",
          "Open_.Inner",
          "Open_.Hidden",
          "Draft_",
          "Missing",
          "Missing<Item_>",
          "Box_<Missing>",
          "missing.Type",
          "MissingRef",
          "Top_Ref",
          "Top_Ref<int[]>",
          "Itself_Ref<?>",
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

  private final Dice dice;
  private final Contracts contracts;

  SentTypes(Dice dice, Contracts contracts) {
    this.dice = dice;
    this.contracts = contracts;
  }

  /** A type with its annotations, where it may be marked how its values go over. */
  record Sent(String mark, String type) {

    boolean isPlain() {
      return mark.isEmpty();
    }

    /** Two words for a primitive type. */
    boolean isDoubleWord() {
      return type.equals("long") || type.equals("double");
    }
  }

  Sent parameter() {
    return sent(whole());
  }

  /** One that can be a type argument. */
  Sent reference() {
    return sent(element(0));
  }

  /** The element of an array of arguments. */
  Sent element() {
    return dice.is(0.5)
        ? new Sent(Marks.COPIED, dice.oneOf(COPIED))
        : new Sent(Marks.MOVED, dice.oneOf(List.of("java.lang.String", "Item_", "int", "Box_<?>")));
  }

  private Sent sent(String plain) {
    if (dice.is(0.1)) {
      return new Sent(Marks.COPIED, nullable(dice.oneOf(COPIED, DOUBTFUL)));
    }
    if (dice.is(0.1)) {
      return new Sent(Marks.MOVED, nullable(dice.oneOf(MOVED, DOUBTFUL)));
    }
    if (dice.is(0.05)) {
      String cow = "dev.rondo.Cow<" + dice.oneOf(COPIED) + ">";
      return new Sent(dice.is(0.5) ? Marks.MOVED : "", nullable(cow));
    }
    return new Sent(dice.isWrong(0.02) ? Marks.COPIED + Marks.MOVED : "", plain);
  }

  private String whole() {
    if (dice.is(0.4)) {
      return dice.oneOf(PRIMITIVE, DOUBTFUL);
    }
    return nullable(element(0));
  }

  /** No primitive; what stands in it is no deeper than three levels. */
  private String element(int depth) {
    if (dice.is(0.3) && depth < 3) {
      return dice.oneOf(CONTAINERS).formatted(nullable(element(depth + 1)));
    }
    return dice.is(0.2) ? dice.oneOf(freezable(), DOUBTFUL) : dice.oneOf(immutable(), DOUBTFUL);
  }

  private List<String> freezable() {
    List<String> types = new ArrayList<>(FREEZABLE);
    types.addAll(contracts.members());
    return types;
  }

  private List<String> immutable() {
    List<String> types = new ArrayList<>(IMMUTABLE);
    types.addAll(contracts.refs());
    types.addAll(contracts.variables());
    return types;
  }

  /** The annotation stands before the last name of the type, or before the brackets. */
  private String nullable(String type) {
    if (!dice.is(0.1) || type.equals("void") || type.equals("var") || type.endsWith("...")) {
      return type;
    }
    if (type.endsWith("]")) {
      int bracket = type.indexOf('[');
      return type.substring(0, bracket) + " " + Marks.NULLABLE + type.substring(bracket);
    }
    int end = type.indexOf('<') < 0 ? type.length() : type.indexOf('<');
    int name = type.lastIndexOf('.', end) + 1;
    return type.substring(0, name) + Marks.NULLABLE + type.substring(name);
  }
}
