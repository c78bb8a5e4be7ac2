package dev.rondo.processor.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contract with as nasty names, types and places as a seed brings about: the same for the same
 * seed.
 *
 * <p>A legal one has odd names and shapes but nothing that Java or the contract language forbid;
 * the others have all that a user could get wrong. To cover a new part of the language, add its
 * types, modifiers and annotations to the lists of the class that is named for it.
 */
public final class HostileContract {

  private static final Pattern TYPE_NAME =
      Pattern.compile("(?:record|enum|interface|class) (\\w+)");

  private final Map<String, String> files = new LinkedHashMap<>();
  private final Dice dice;
  private final Contracts contracts;

  /** Makes the contract of a seed. */
  public HostileContract(long seed, boolean isLegal) {
    this.dice = new Dice(seed, isLegal);
    this.contracts = new Contracts(dice);
    add(contracts.file(), contracts.nested(contract()));
    if (dice.is(0.3)) {
      add("Behavior_", contracts.behavior());
    }
    addMentioned();
    if (dice.isWrong(0.2)) {
      String end = dice.oneOf(List.of("Ref", "Message", "Dispatch", "Calls", "Message_"));
      add(contracts.name + end, "class " + contracts.name + end + " {}");
    }
  }

  /** The texts of the sources by their paths, without {@code .java}. */
  public Map<String, String> files() {
    return files;
  }

  private String contract() {
    Marks marks = new Marks(dice);
    Parents parents = new Parents(dice, contracts);
    Messages messages = new Messages(dice, new SentTypes(dice, contracts), marks);
    return marks.ofContract(contracts.chosenName())
        + contracts.head()
        + parents.clause()
        + " {\n"
        + otherMembers()
        + parents.overridden()
        + messages.all()
        + "}\n";
  }

  /** What is no message. */
  private String otherMembers() {
    String nested =
        contracts.members().stream()
            .map(each -> "  record " + each + "(java.util.List<java.lang.Long> numbers) {}\n")
            .collect(Collectors.joining());
    return nested
        + (dice.is(0.1) ? "  java.lang.String CONSTANT_ = \"\";\n" : "")
        + (dice.is(0.1) ? "  static void of_(Runnable action) { action.run(); }\n" : "")
        + (dice.is(0.1) ? "  default int[] also_(Thread thread) { return null; }\n" : "");
  }

  /** Adds the types that are mentioned so far, and those that these mention. */
  private void addMentioned() {
    Map<String, String> others = new LinkedHashMap<>();
    Stream.of(Surroundings.all(), List.of(contracts.peer()))
        .flatMap(List::stream)
        .forEach(type -> others.put(nameOf(type), type));
    int before;
    do {
      before = files.size();
      String mentioning = String.join("", files.values());
      others.keySet().stream().filter(mentioning::contains).toList().stream()
          .forEach(name -> add(name, others.remove(name)));
    } while (files.size() > before);
  }

  private static String nameOf(String type) {
    Matcher matcher = TYPE_NAME.matcher(type);
    return matcher.find() ? matcher.group(1) : type;
  }

  private void add(String type, String text) {
    String place = contracts.place;
    String header = place.isEmpty() ? "" : "package " + place + ";\n";
    String path = place.isEmpty() ? type : place.replace('.', '/') + "/" + type;
    files.put(path, header + text);
  }
}
