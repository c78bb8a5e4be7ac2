package dev.rondo.processor.hostile;

import java.util.List;

/** Names and texts as nasty as Java allows. */
public final class Words {

  /** Contextual keywords, names that generated code uses, escapes of JavaPoet and of Java. */
  static final List<String> NAMES =
      words(
          """
          record var sealed yield permits when module open with to exports opens uses provides
          requires transitive
          slot cell behavior message word0 ref0 op target ask dispatch reify bind claim claimAsk
          claimControl publish publishAsk reply replyLater lateReply drop share routingHash newRef
          primary withinNanos unknownOperation operations allOperations timeout origin other self
          context ownValue ownValue_
          what value original copy exact content frozen elements element entries entry list map set
          optional frozenList frozenListOfListOfItem_ copyOfDraft_ copyOfByteArray sentSlot sentList
          CONTRACT FORMAT NO_DEADLINE Ask Cell Contract Message MessageSlot Descriptor Operation
          Objects String Object Override Double Float Duration Generated Frozen FrozenElements
          FrozenEntries Vouched List Map Set Optional Arrays EnumSet SuppressWarnings Nullable
          java dev javax rondo org
          $ $$ $L $T $S $N $W _$ __ a$b
          ñandú 名前 Straße ﬁle \\u0061bc x1 X1 deposit Deposit DEPOSIT readURLNow
          """);

  /** Names of methods that refs and objects have with other parameters. */
  static final List<String> TAKEN_NAMES =
      words(
          """
          hashCode toString wait clone finalize notify notifyAll getClass equals path within contract
          """);

  static final List<String> PACKAGES =
      List.of("", "hostile", "a.b.c.d", "record.var", "p.$$.$L", "ünï.cödé", "javax.rondo");

  static final List<String> TYPE_NAMES =
      words(
          """
          Hostile Ask AskMessage Cell Message Descriptor Operation Contract Override MessageSlot
          String Object Long Duration $ $L Übel Generated slot Double GeneratedRef ActorRef
          GeneratedContract Frozen FrozenElements FrozenEntries Vouched List Map Set Optional
          Arrays Objects EnumSet SuppressWarnings Deprecated Nullable NullMarked Exception
          AssertionError Class Collection ArrayList
          """);

  static final List<String> DOUBTFUL_TYPE_NAMES = words("record var int x.y Tree_");

  /** Some are names of types that generated code uses. */
  static final List<String> VARIABLES =
      words("T K V S R String Object Ask Message MessageSlot Cell Duration List $ Ref C what slot");

  /** Texts that would break out of a literal, a comment or a template, as Java writes them. */
  public static final List<String> TEXTS =
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

  private Words() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
