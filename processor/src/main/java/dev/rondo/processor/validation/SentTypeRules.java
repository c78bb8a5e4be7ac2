package dev.rondo.processor.validation;

import com.palantir.javapoet.TypeName;
import dev.rondo.processor.diagnostics.CopyWords;
import dev.rondo.processor.diagnostics.Diagnostic;
import dev.rondo.processor.diagnostics.Mutability;
import dev.rondo.processor.diagnostics.Problem;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.CopiedField;
import dev.rondo.processor.model.CopyableType;
import dev.rondo.processor.model.Obstacle;
import dev.rondo.processor.model.Origin;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Verdict;
import java.util.List;

/** What crosses from one actor to another must not be changed by one of them behind the other. */
final class SentTypeRules {

  private SentTypeRules() {}

  static List<Diagnostic> check(Parameter parameter) {
    String subject = "'" + parameter.name() + "' is ";
    return check(
        parameter.type(), parameter.origin(), subject, "its sender", Problem.MUTABLE_PARAMETER);
  }

  static List<Diagnostic> checkReply(Ask ask) {
    String subject = "'" + ask.origin().member() + "' replies with ";
    return check(ask.reply(), ask.origin(), subject, "its actor", Problem.MUTABLE_REPLY);
  }

  static List<Diagnostic> check(CopiedField field) {
    return check(
        field.type(),
        field.origin(),
        "'" + field.name() + "' is ",
        "the original",
        Problem.MUTABLE_COMPONENT);
  }

  static List<Diagnostic> checkSubtype(SentType subtype, CopyableType sealed) {
    String subject = "One kind of " + sealed.type() + " is ";
    return check(subtype, sealed.origin(), subject, "the original", Problem.MUTABLE_COMPONENT);
  }

  private static List<Diagnostic> check(
      SentType type, Origin origin, String subject, String owner, Problem whenMutable) {
    String whole = subject + withArticle(type.name());
    if (type.passage() == Passage.COPIED_AND_MOVED) {
      return List.of(Diagnostic.of(Problem.MOVED_AND_COPIED, origin, whole));
    }
    if (type.passage() == Passage.MOVED && type.verdict() instanceof Verdict.Immutable) {
      return List.of(Diagnostic.of(Problem.NOTHING_TO_MOVE, origin, whole));
    }
    if (!(type.verdict() instanceof Verdict.Refused refused)) {
      return List.of();
    }
    String sentence = whole + detail(refused);
    return List.of(
        switch (refused.obstacle()) {
          case COLLECTION_IN_CLASS -> Diagnostic.of(Problem.COLLECTION_IN_CLASS, origin, sentence);
          case COLLECTION_IN_PERSISTENT ->
              Diagnostic.of(Problem.COLLECTION_IN_PERSISTENT, origin, sentence);
          case CONTRACT ->
              Diagnostic.of(Problem.CONTRACT_AS_PARAMETER, origin, sentence, refused.replacement());
          case HIDDEN_FIELDS -> Diagnostic.of(Problem.HIDDEN_FIELDS, origin, sentence);
          case INACCESSIBLE -> Diagnostic.of(Problem.INACCESSIBLE_TYPE, origin, sentence);
          case LAMBDA -> Diagnostic.of(Problem.LAMBDA_PARAMETER, origin, sentence);
          case TYPE_ARGUMENT -> typeArgument(type, origin, subject, refused);
          case TYPE_VARIABLE ->
              Diagnostic.of(Problem.TYPE_VARIABLE, origin, sentence, refused.type());
          case NESTED_COW ->
              Diagnostic.of(
                  refused.path().isEmpty() && type.passage() == Passage.COPIED
                      ? Problem.COPIED_COW
                      : Problem.NESTED_COW,
                  origin,
                  sentence);
          case RAW_TYPE -> Diagnostic.of(Problem.RAW_TYPE, origin, sentence);
          case WILDCARD -> Diagnostic.of(Problem.WILDCARD, origin, sentence);
          case COPIED_ARGUMENT,
              COPIER_MISSING,
              NOT_MARKED_COPYABLE,
              HIDDEN_TYPE,
              SORTED_WILDCARD,
              UNCOPYABLE -> {
            CopyWords words = CopyWords.of(refused.obstacle(), refused.type());
            yield Diagnostic.of(
                Problem.COPIED_WITHOUT_COPIER, origin, sentence, words.why(), words.mend());
          }
          default -> {
            Mutability words = Mutability.of(refused, owner);
            Problem problem = refused.path().isEmpty() ? whenMutable : Problem.MUTABLE_COMPONENT;
            yield Diagnostic.of(problem, origin, sentence, words.why(), words.mend());
          }
        });
  }

  private static Diagnostic typeArgument(
      SentType type, Origin origin, String subject, Verdict.Refused refused) {
    String parameter = String.join(".", refused.path());
    return Diagnostic.of(
        Problem.TYPE_ARGUMENT,
        origin,
        subject + withArticle(type.name()),
        parameter,
        withArticle(refused.type()));
  }

  private static String detail(Verdict.Refused refused) {
    if (refused.path().isEmpty()) {
      return "";
    }
    String part = ", whose '" + String.join(".", refused.path()) + "' ";
    // The type is but mentioned there, as in a list of it.
    return refused.obstacle() == Obstacle.INACCESSIBLE
        ? part + "mentions " + refused.type()
        : part + "is " + withArticle(refused.type());
  }

  static String withArticle(TypeName type) {
    String noun = type.toString();
    return ("aeioAEIO".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }
}
