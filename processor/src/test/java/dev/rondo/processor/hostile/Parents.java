package dev.rondo.processor.hostile;

import java.util.ArrayList;
import java.util.List;

/** What the contract extends, and declares anew of it. */
final class Parents {

  /** With a place for a type argument, the same at all. */
  private static final List<String> PARENTS =
      List.of(
          "Other_",
          "Old_",
          "Bottom_",
          "Plain_<%s>",
          "Top_<%s>",
          "Left_<%s>",
          "Left_<%s>, Right_<%s>",
          "Right_<%s>, Other_, Plain_<%s>",
          "Plain_<%s>, Top_<%s>, Right_<%s>",
          "Old_, java.lang.Cloneable, Left_<%s>");

  private static final List<String> ARGUMENTS =
      List.of(
          "Item_",
          "java.lang.String",
          "Other_Ref",
          "Peer_Ref<Item_>",
          "Shape_",
          "java.util.List<Item_>",
          "java.util.Map<java.lang.String, java.util.List<Color_>>",
          "Either_<Item_, Color_>",
          "Chain_<java.lang.Long>");

  private static final List<String> DOUBTFUL_ARGUMENTS =
      List.of("int[]", "Missing", "Draft_", "?", "int", "java.util.List", "Other_", "Stale_");

  private static final List<String> DOUBTFUL =
      List.of(
          "Missing",
          "Comparable",
          "Comparable<Item_>",
          "Other_, Other_",
          "Other_Ref",
          "Top_",
          "Top_<Item_>, Left_<Color_>",
          "Top_<Item_>, Bottom_, Plain_<Item_>",
          "Itself_<Other_>",
          "java.util.List<Box_<?>>",
          "Other_, Runnable",
          "Peer_<Item_>",
          "Open_",
          "dev.rondo.ActorRef");

  private final Dice dice;
  private final String parents;
  private final String argument;

  Parents(Dice dice, Contracts contracts) {
    this.dice = dice;
    List<String> arguments = new ArrayList<>(ARGUMENTS);
    arguments.addAll(contracts.variables());
    this.argument = dice.oneOf(arguments, DOUBTFUL_ARGUMENTS);
    this.parents = dice.is(0.3) ? dice.oneOf(PARENTS, DOUBTFUL).replace("%s", argument) : "";
  }

  // extends Left_<Item_>, Right_<Item_>
  String clause() {
    return parents.isEmpty() ? "" : " extends " + parents;
  }

  /** Methods of parents, declared again or with what behaviors do if they do nothing. */
  String overridden() {
    StringBuilder methods = new StringBuilder();
    if (parents.contains("<" + argument + ">")) {
      if (parents.contains("Left_") || parents.contains("Right_") || parents.contains("Top_")) {
        methods.append(again("void top_(" + argument + " item)"));
      }
      if (parents.contains("Plain_")) {
        methods.append(again("void plain_(" + argument + " item)"));
      }
    }
    return methods.toString();
  }

  private String again(String method) {
    if (dice.is(0.7)) {
      return "";
    }
    boolean isDefault = dice.is(0.3);
    return "  " + Marks.OVERRIDE + (isDefault ? "default " + method + " {}" : method + ";") + "\n";
  }
}
