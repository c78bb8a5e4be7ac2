package dev.rondo.processor.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How the contract is declared, and the one that knows its ref while it knows that one's.
 *
 * <p>The names of both refs may have to be known before either is generated.
 */
final class Contracts {

  private static final List<String> BOUNDS =
      List.of(
          "",
          "",
          "",
          " extends Item_",
          " extends Priced_ & Shared_",
          " extends java.lang.Comparable<%s>",
          " extends java.lang.Enum<%s>",
          " extends Box_<java.lang.String>",
          " extends Other_Ref");

  private static final List<String> DOUBTFUL_BOUNDS =
      List.of(
          " extends Missing",
          " extends %s",
          " extends Peer_Ref<?>",
          " extends int[]",
          " extends Box_<%s>",
          " extends Item_ & Color_",
          " extends Open_.Hidden");

  private static final List<String> KINDS = List.of("class", "enum", "record", "@interface");

  final String place;
  final String name;
  private final Dice dice;
  private final int depth;
  private final String chosenName;

  /** Type variables and their bounds. */
  private final Map<String, String> variables = new LinkedHashMap<>();

  private final List<String> members;

  Contracts(Dice dice) {
    this.dice = dice;
    this.place = dice.oneOf(Words.PACKAGES);
    this.name = dice.oneOf(Words.TYPE_NAMES, Words.DOUBTFUL_TYPE_NAMES);
    this.depth = dice.is(0.3) ? 1 + dice.upTo(2) : 0;
    this.chosenName =
        dice.isWrong(0.1) ? dice.oneOf(Words.TEXTS) : dice.is(0.2) ? "Chosen" + dice.upTo(9) : "";
    int count = dice.is(0.3) ? 1 + dice.upTo(2) : 0;
    for (int i = 0; i < count; i++) {
      String variable = dice.oneOf(Words.VARIABLES);
      if (!variable.equals(name)) {
        variables.put(variable, dice.oneOf(BOUNDS, DOUBTFUL_BOUNDS).formatted(variable));
      }
    }
    this.members = someMembers();
  }

  /** Some have names of types that are generated beside, or are in, what is generated. */
  private List<String> someMembers() {
    return List.of("Deposit", "Message", "Slot", "Descriptor", "Operation", "Frozen").stream()
        .filter(each -> dice.is(0.05))
        .filter(each -> !each.equals(name) && !variables.containsKey(each))
        .toList();
  }

  String chosenName() {
    return chosenName;
  }

  /** Generated refs of this compilation, as types in the contract: its own, its peer's. */
  List<String> refs() {
    List<String> refs = new ArrayList<>(List.of("Peer_Ref<Item_>", "Peer_Ref<java.lang.Long>"));
    refs.add(
        ref() + (variables.isEmpty() ? "" : "<" + String.join(", ", variables.keySet()) + ">"));
    return refs;
  }

  /** Records that are nested in the contract. */
  List<String> members() {
    return members;
  }

  List<String> variables() {
    return List.copyOf(variables.keySet());
  }

  // interface Hostile<@Sendable T extends Item_>
  String head() {
    String parameters =
        variables.entrySet().stream()
            .map(
                each -> (dice.isWrong(0.1) ? "" : Marks.SENDABLE) + each.getKey() + each.getValue())
            .collect(Collectors.joining(", ", "<", ">"));
    return (dice.is(0.3) ? "public " : "")
        + (dice.isWrong(0.05) ? dice.oneOf(KINDS) : "interface")
        + " "
        + name
        + (variables.isEmpty() ? "" : parameters);
  }

  /** The contract in the classes that it is nested in; no type that is public stands alone. */
  String nested(String contract) {
    String text = contract;
    for (int i = depth - 1; i >= 0; i--) {
      String modifier =
          i == 0 ? "" : dice.oneOf(List.of("static ", ""), List.of("private static "));
      text = modifier + "class Outer" + i + "_ {\n" + text + "}\n";
    }
    return text;
  }

  /** The name of the file that the contract is in. */
  String file() {
    return depth == 0 ? name : "Outer0_";
  }

  String ref() {
    String stem = chosenName;
    if (stem.isEmpty()) {
      stem = qualified().replace('.', '_');
    }
    return stem + "Ref";
  }

  // Outer0_.Outer1_.Hostile
  private String qualified() {
    return IntStream.range(0, depth).mapToObj(i -> "Outer" + i + "_.").collect(Collectors.joining())
        + name;
  }

  // interface Peer_<T> { void peer_(HostileRef ref); }
  String peer() {
    String own = variables.isEmpty() ? ref() : ref() + wildcards();
    return """
    @dev.rondo.annotation.ActorContract interface Peer_<@dev.rondo.annotation.Sendable T> {
      void peer_(java.util.List<%1$s> refs, %1$s ref, Peer_Ref<Item_> peer, T item);
      %1$s answer_();
    }
    """
        .formatted(own);
  }

  private String wildcards() {
    return variables.keySet().stream().map(each -> "?").collect(Collectors.joining(", ", "<", ">"));
  }

  /** A behavior of several contracts, which makes faces of them. */
  String behavior() {
    boolean isSimple = variables.isEmpty();
    String self = isSimple ? ref() : ref() + wildcards();
    return """
    abstract class Behavior_ implements Other_%1$s {
      %2$s own;
      Peer_Ref<Item_> peer;
      void begin(dev.rondo.ActorContext<Other_Ref> context, Peer_<Item_> face, Other_ other) {
        peer = context.face(Peer_Ref.contract(), face);
        context.face(Other_Ref.CONTRACT, other).within(java.time.Duration.ZERO).tell_(null);
        context.self(Other_Ref.CONTRACT).tell_(new Item_("", 1));
        %3$s
      }
    }
    """
        .formatted(
            isSimple && dice.is(0.5) ? ", " + qualified() : "",
            self,
            isSimple ? "own = context.self(" + ref() + ".CONTRACT);" : "own.path();");
  }
}
