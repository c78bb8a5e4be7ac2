package dev.rondo.processor.diagnostics;

import java.util.List;

/**
 * The catalogue: all that can be wrong, each with a stable id, a sentence that says what, and one
 * that says how to mend it.
 *
 * <p>The page docs/problems.md has a section for each id.
 */
public enum Problem {
  NOT_AN_INTERFACE(
      "not-an-interface",
      Harm.CONTRACT,
      "%s is %s, but a contract is an interface",
      "Declare its messages in an interface, which the class then implements"),
  PRIVATE_CONTRACT(
      "private-contract",
      Harm.CONTRACT,
      "%s is private, or inside something private, so that generated code cannot name it",
      "Make all of it at least package-private"),
  NAME_TAKEN(
      "name-taken",
      Harm.CONTRACT,
      "The generated %s would meet another type of that name",
      "Choose another stem for generated names: @ActorContract(name = \"...\")"),
  INVALID_NAME(
      "invalid-name",
      Harm.NOTHING,
      "\"%s\" cannot begin the names of generated types",
      "Give a Java identifier as the name in @ActorContract, or none"),
  RESERVED_METHOD(
      "reserved-method",
      Harm.OPERATION,
      "'%s' is a method that every ref has already",
      "Give the message another name"),
  LIFECYCLE_METHOD(
      "reserved-method",
      Harm.OPERATION,
      "'%s' is how the runtime tells a behavior about its life, which is nobody else's to tell",
      "Give the message another name"),
  PRIVATE_TYPE(
      "private-type",
      Harm.OPERATION,
      "'%s' mentions %s, which is private, so that generated code cannot name it",
      "Make it at least package-private"),
  PRIVATE_BOUND(
      "private-type",
      Harm.CONTRACT,
      "'%s' is bounded by %s, which is private, so that generated code cannot name it",
      "Make it at least package-private"),
  HIDDEN_TYPE(
      "hidden-type",
      Harm.CONTRACT,
      "'%s' mentions %s, which is not public, so that generated code in another package cannot name"
          + " it",
      "Make it public, or put both contracts into its package"),
  RAW_PARENT(
      "raw-type",
      Harm.CONTRACT,
      "%s extends %s without its type arguments, so that nobody knows what it sends",
      "Write the type arguments"),
  HIDDEN_PARENT(
      "hidden-parent",
      Harm.CONTRACT,
      "%s extends %s, whose %s is as visible as that contract is, and so not from here",
      "Make that contract public, and what it is nested in"),
  PARENT_NOT_PROCESSED(
      "parent-not-processed",
      Harm.CONTRACT,
      "%s extends %s, which has no %s: it was compiled without rondo-processor",
      "Compile that contract with the processor"),
  AMBIGUOUS_MESSAGE(
      "ambiguous-message",
      Harm.CONTRACT,
      "'%s' and '%s' of %s have the same parameters in %s, so that no call could mean one of them",
      "Use other type arguments, or give one of the messages another name"),
  NARROWED_REPLY(
      "narrowed-reply",
      Harm.NOTHING,
      "'%s' replies with %s in %s, but with %s in %s, which it extends",
      "Declare the same reply: to those who have the other ref, it is what they get"),
  NARROWED_REPLY_OF_PARENTS(
      "narrowed-reply",
      Harm.CONTRACT,
      "'%s' replies with %s in %s, but with %s in %s, and no ref can do both",
      "Declare the same reply in both, or give one of the messages another name"),
  VALUE_OR_STAGE(
      "value-or-stage",
      Harm.NOTHING,
      "'%s' returns %s in %s, but %s in %s, which it extends",
      "Return the same in both: it decides whether the actor may answer later"),
  VALUE_OR_STAGE_OF_PARENTS(
      "value-or-stage",
      Harm.CONTRACT,
      "'%s' returns %s in %s, but %s in %s, and no actor can do both",
      "Return the same in both, or give one of the messages another name"),
  THROWS_DIFFER(
      "throws-differ",
      Harm.NOTHING,
      "'%s' declares %s in %s, but %s in %s",
      "Declare the same exceptions in both: they are the replies that a sender has to expect"),
  ANNOTATIONS_DIFFER(
      "annotations-differ",
      Harm.NOTHING,
      "'%s' has %s in %s, but %s in %s",
      "Write the same annotations in both: a message travels in one way, whichever ref it is sent"
          + " to"),
  TYPE_VARIABLE(
      "type-variable",
      Harm.NOTHING,
      "%s, which may stand for something mutable",
      "Declare it as <@Sendable %s> if every argument is immutable or safe for use by several"
          + " threads"),
  CYCLIC_BOUND(
      "cyclic-bound",
      Harm.CONTRACT,
      "'%s' has a bound that mentions a generated ref, which cannot be generated before that bound"
          + " is known",
      "Bound it by a type that is not generated, or by none"),
  TYPE_ARGUMENT(
      "type-argument",
      Harm.NOTHING,
      "%s, whose %s is sent, but is %s here, which may not be sent",
      "Use a type argument that is immutable"),
  CONTRACT_AS_PARAMETER(
      "contract-as-parameter",
      Harm.NOTHING,
      "%s, a contract, whose methods would then run outside its actor",
      "Declare it as %s"),
  // The words for these three depend on what makes the type mutable: see Mutability.
  MUTABLE_PARAMETER("mutable-parameter", Harm.NOTHING, "%s, %s", "%s"),
  MUTABLE_REPLY("mutable-reply", Harm.NOTHING, "%s, %s", "%s"),
  MUTABLE_COMPONENT("mutable-component", Harm.NOTHING, "%s, %s", "%s"),
  HIDDEN_FIELDS(
      "hidden-fields",
      Harm.NOTHING,
      "%s, a class that is not compiled here, so that its fields cannot be relied upon",
      "Make it a record, or mark it @Sendable if it is immutable or safe for use by several"
          + " threads"),
  COLLECTION_IN_CLASS(
      "collection-in-class",
      Harm.NOTHING,
      "%s, which cannot be frozen inside a class",
      "Make the class a record, so that it can be rebuilt around the frozen collection"),
  COLLECTION_IN_PERSISTENT(
      "collection-in-persistent",
      Harm.NOTHING,
      "%s, which cannot be frozen inside a persistent collection",
      "Use persistent collections there as well"),
  INACCESSIBLE_TYPE(
      "inaccessible-type",
      Harm.NOTHING,
      "%s, which generated code has to name when it freezes the value, and cannot from here",
      "Make it public, with all that it is nested in"),
  WILDCARD(
      "wildcard",
      Harm.NOTHING,
      "%s, which may hold anything",
      "Write what it holds, or give the wildcard an upper bound that may be sent"),
  LAMBDA_PARAMETER(
      "lambda-parameter",
      Harm.NOTHING,
      "%s, whose code would run in another actor with all that it captured",
      "Send the data that the other side needs, or a ref that it can tell"),
  RAW_TYPE(
      "raw-type",
      Harm.NOTHING,
      "%s, without its type arguments, so that nobody knows what it holds",
      "Write the type arguments"),
  COPIED_WITHOUT_COPIER("copied-without-copier", Harm.NOTHING, "%s, to be copied, but %s", "%s"),
  COPIED_ELSEWHERE(
      "copied-elsewhere",
      Harm.NOTHING,
      "@Copied does nothing on '%s', %s",
      "Put it on a parameter of a message, or on a message that is answered"),
  MOVED_ELSEWHERE(
      "moved-elsewhere",
      Harm.NOTHING,
      "@Moved does nothing on '%s', %s",
      "Put it on a parameter of a message, or on a message that is answered"),
  NESTED_COW(
      "nested-cow",
      Harm.NOTHING,
      "%s. A Cow counts its holders where it is a parameter or reply, not in anything else",
      "Send all of it in one Cow"),
  COPIED_COW(
      "copied-cow",
      Harm.NOTHING,
      "%s, marked @Copied, but a Cow is copied only for who writes to it",
      "Remove @Copied, or send the value itself"),
  MOVED_AND_COPIED(
      "moved-and-copied",
      Harm.NOTHING,
      "%s, marked both @Moved and @Copied",
      "Keep @Copied if the sender goes on using its object, else @Moved"),
  NOTHING_TO_MOVE(
      "nothing-to-move",
      Harm.NOTHING,
      "%s, which cannot change, so that both sides may keep it",
      "Remove @Moved"),
  COPYABLE_ON_WHAT(
      "copyable-on-what",
      Harm.CONTRACT,
      "@Copyable is of no use on %s, %s",
      "Put it on a record, or on a class that can be made with a constructor"),
  PRIVATE_COPYABLE(
      "private-copyable",
      Harm.EVERYTHING,
      "%s is private, or inside something private, so that its copier cannot name it",
      "Make all of it at least package-private"),
  COPIER_NAME_TAKEN(
      "name-taken",
      Harm.EVERYTHING,
      "The generated %s would meet another type of that name",
      "Rename that type"),
  COPYABLE_SUPERCLASS(
      "copyable-superclass",
      Harm.CONTRACT,
      "%s extends %s, which is not compiled here, so that its fields cannot be relied upon",
      "Keep an object of that class in a field, or extend a class that is compiled here"),
  COPYABLE_CONSTRUCTOR(
      "copyable-constructor",
      Harm.CONTRACT,
      "%s has no constructor that a copy could be made with",
      "Give it one that is not private and whose parameters have names and types of fields"),
  UNREADABLE_FIELD(
      "unreadable-field",
      Harm.CONTRACT,
      "'%s' is private, so that a copier cannot read it",
      "Make it package-private, give it an accessor of its name and type, or mark it transient if"
          + " copies do without"),
  UNSET_FIELD(
      "unset-field",
      Harm.CONTRACT,
      "'%s' would not be set in a copy",
      "Have a constructor take it under its name, give it a setter, or mark it transient if copies"
          + " do without"),
  CYCLIC_COPYABLE(
      "cyclic-copyable",
      Harm.CONTRACT,
      "'%s' may lead back to the same %s, of which a copy would then never end",
      "Keep a key instead of the object, or make final what can change on the way"),
  TELL_THROWS(
      "tell-throws",
      Harm.NOTHING,
      "'%s' is a tell, so nobody waits for the exception that it declares",
      "Return CompletionStage<Void> to have the sender told, or drop the throws clause"),
  THROWS_NO_EXCEPTION(
      "throws-no-exception",
      Harm.OPERATION,
      "'%s' declares %s, but only an Exception can be a reply",
      "Declare a subclass of Exception that says what can go wrong"),
  THROWS_VARIABLE(
      "throws-variable",
      Harm.OPERATION,
      "'%s' declares %s, a type variable, so that nobody knows which exceptions are replies",
      "Declare a subclass of Exception that says what can go wrong"),
  GENERIC_METHOD(
      "generic-method",
      Harm.OPERATION,
      "'%s' has a type parameter of its own, which no message can carry",
      "Use the types that are sent"),
  TOO_MANY_MESSAGES(
      "too-many-messages",
      Harm.NOTHING,
      "%s has %s messages, which with their parameters are more than a class file can hold",
      "Split it: an actor may serve several contracts"),
  TOO_MANY_PARAMETERS(
      "too-many-parameters",
      Harm.NOTHING,
      "'%s' takes %s words of parameters, of which long and double count two, but Java allows %s",
      "Send a record"),
  TIMEOUT_ON_TELL(
      "timeout-on-tell",
      Harm.NOTHING,
      "'%s' is a tell, so nobody waits for it",
      "Remove @AskTimeout, or return CompletionStage<Void> to have the sender told"),
  TIMEOUT_ON_WHAT(
      "timeout-on-what",
      Harm.NOTHING,
      "'%s' is no message of a contract, so nobody asks it",
      "Put @AskTimeout on an abstract method of the contract"),
  INVALID_TIMEOUT(
      "invalid-timeout",
      Harm.NOTHING,
      "%s = %s) is no deadline",
      "Give at least one millisecond, or leave it out"),
  ANNOTATION_ON_WHAT(
      "annotation-on-what",
      Harm.NOTHING,
      "'%s' is no message of a contract, so @%s means nothing there",
      "Put it on an abstract method of the contract"),
  CONTROL_ASK(
      "control-ask",
      Harm.NOTHING,
      "'%s' is an ask, but a control message is a tell",
      "Make it void and let the actor tell the result, or remove @Control"),
  INVALID_ID(
      "invalid-id",
      Harm.NOTHING,
      "%s identifies nothing",
      "Give a number from 1 on, or a name that is not empty"),
  DUPLICATE_ID(
      "duplicate-id",
      Harm.NOTHING,
      "%s stands at '%s' already",
      "Give each message of a contract an identity of its own"),
  ROUTE_BY_NO_MESSAGE(
      "route-by-on-what",
      Harm.NOTHING,
      "'%s' is no message of a contract, so nobody routes it",
      "Put @RouteBy on a parameter of an abstract method of the contract"),
  ROUTE_BY_SEVERAL(
      "route-by-on-what",
      Harm.NOTHING,
      "'%s' is a second parameter with @RouteBy, but a message is routed by one",
      "Put what it is routed by into a record, or leave one @RouteBy"),
  ROUTE_BY_IDENTITY(
      "route-by-on-what",
      Harm.NOTHING,
      "'%s' is %s, of which no two are equal, so that each message would go elsewhere",
      "Route by a type that has equals and hashCode, for example a record"),
  MAILBOX_ON_WHAT(
      "mailbox-on-what",
      Harm.NOTHING,
      "'%s' is no contract, so no mailbox is bounded",
      "Put @Mailbox on the contract with which actors are spawned, or use Spawn.mailbox"),
  MAILBOX_WITHOUT_ROOM(
      "mailbox-without-room",
      Harm.NOTHING,
      "@Mailbox(capacity = %s) has room for no message",
      "Give at least one"),
  SOURCE_LEVEL(
      "source-level",
      Harm.EVERYTHING,
      "%s is compiled as Java %s, but generated code needs Java 17",
      "Raise --release"),
  RUNTIME_MISSING(
      "runtime-missing",
      Harm.EVERYTHING,
      "Generated code of %s needs rondo-runtime, which cannot be seen from here",
      "Depend on dev.rondo:rondo-runtime and, in a module, require dev.rondo"),
  GENERATED_TOO_LATE(
      "generated-too-late",
      Harm.OPERATION,
      "'%s' mentions a type that another annotation processor generated only after several rounds",
      "Compile that type in a module of its own"),
  INTERNAL_ERROR(
      "internal-error",
      Harm.EVERYTHING,
      "The processor failed on %s: %s",
      "This is a mistake in Rondo, not in your code; please report it with the contract (%s)");

  /** What cannot be generated because of a problem; the rest is, so that its uses compile. */
  public enum Harm {
    /** All can be generated. */
    NOTHING,
    /** All but the operation that has the problem. */
    OPERATION,
    /** A ref without methods. */
    CONTRACT,
    /** Nothing can be generated. */
    EVERYTHING
  }

  private final String id;
  private final Harm harm;
  private final String what;
  private final String mend;

  Problem(String id, Harm harm, String what, String mend) {
    this.id = id;
    this.harm = harm;
    this.what = what;
    this.mend = mend;
  }

  /** The stable name, in the message and in the documentation. */
  public String id() {
    return id;
  }

  /** What cannot be generated because of it. */
  public Harm harm() {
    return harm;
  }

  /** The message, with these arguments in the order of the sentences. */
  String text(List<String> arguments) {
    return ("[rondo:" + id + "] " + what + ". " + mend + ".").formatted(arguments.toArray());
  }
}
