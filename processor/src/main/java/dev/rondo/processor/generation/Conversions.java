package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Contract;
import dev.rondo.processor.model.Copying;
import dev.rondo.processor.model.Operation;
import dev.rondo.processor.model.Parameter;
import dev.rondo.processor.model.Passage;
import dev.rondo.processor.model.RondoTypes;
import dev.rondo.processor.model.SentType;
import dev.rondo.processor.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What values become on their way between actors; emits the methods that it takes. */
final class Conversions {

  private final FreezingMethods freezing;
  private final CopyMethods copies;

  Conversions(Contract contract) {
    this.freezing = new FreezingMethods(contract);
    List<String> messages = contract.operations().stream().map(Operation::name).toList();
    this.copies = new CopyMethods(contract.typeVariables(), messages);
  }

  /** What a parameter is sent as; empty if as it is. */
  // Frozen.list(lines, "lines")
  Optional<CodeBlock> ofParameter(Parameter parameter, String name) {
    return converted(parameter.type(), CodeBlock.of("$N", name), parameter.name());
  }

  /** What a late ask is answered with, for what its stage completed with; empty if with that. */
  // Frozen.list((List<Line>) reply, "the reply")
  Optional<CodeBlock> ofLateReply(Ask ask) {
    return ask.isLate() ? reply(ask, cast(ask.reply(), CodeBlock.of("reply"))) : Optional.empty();
  }

  /** What one more receiver of a message gets for a parameter in it; empty if the same. */
  // Handles.shared((Cow<byte[]>) slot.ref0, original -> original.clone())
  Optional<CodeBlock> ofOneMore(Parameter parameter, CodeBlock value) {
    return own(parameter.type(), Passage.PLAIN, value);
  }

  /** An object as the value that is to be converted. */
  // (List<Line>) reply, or ((byte[]) reply) where a method of it is called
  static CodeBlock cast(SentType type, CodeBlock object) {
    boolean isCalled =
        type.verdict() instanceof Verdict.Copied copied
            && (copied.copying() instanceof Copying.Cloned
                || copied.copying() instanceof Copying.Peculiar);
    return CodeBlock.of(isCalled ? "(($T) $L)" : "($T) $L", type.spelled(), object);
  }

  /** What an ask is answered with, for the value or stage that the behavior returned. */
  // Frozen.list(behavior.lines(), "the reply")
  CodeBlock ofReply(Ask ask, CodeBlock returned) {
    return ask.isLate() ? returned : reply(ask, returned).orElse(returned);
  }

  /** The methods that the conversions so far call. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>(freezing.methods());
    methods.addAll(copies.methods());
    return methods;
  }

  private Optional<CodeBlock> reply(Ask ask, CodeBlock value) {
    return converted(ask.reply(), value, "the reply");
  }

  private Optional<CodeBlock> converted(SentType type, CodeBlock value, String what) {
    Optional<CodeBlock> own = own(type, type.passage(), value);
    return own.isPresent() ? own : unchanging(type, value, what);
  }

  /** What each receiver has of its own; empty for what several may have. */
  private Optional<CodeBlock> own(SentType type, Passage passage, CodeBlock value) {
    if (type.verdict() instanceof Verdict.Copied copied) {
      return Optional.of(copies.whole(copied, value));
    }
    return type.verdict() instanceof Verdict.Counted counted
        ? Optional.of(handle(passage, value, copies.copier(counted)))
        : Optional.empty();
  }

  private Optional<CodeBlock> unchanging(SentType type, CodeBlock value, String what) {
    Optional<CodeBlock> frozen =
        type.verdict() instanceof Verdict.Freezable freezable
            ? Optional.of(freezing.frozen(freezable, value, what))
            : Optional.empty();
    return isVouchedFor(type)
        ? Optional.of(
            CodeBlock.of("$T.checked($L, $S)", RondoTypes.VOUCHED, frozen.orElse(value), what))
        : frozen;
  }

  // Handles.shared(page, original -> PageCopier.copy(original))
  private static CodeBlock handle(Passage passage, CodeBlock value, CodeBlock copier) {
    String method = passage == Passage.MOVED ? "moved" : "shared";
    return CodeBlock.of("$T.$L($L,$W$L)", RondoTypes.HANDLES, method, value, copier);
  }

  /**
   * Whether values are sent as they are, or frozen, by the word that type parameters are sendable.
   */
  private static boolean isVouchedFor(SentType type) {
    return (type.verdict() instanceof Verdict.Immutable && type.name() instanceof TypeVariableName)
        || (type.verdict() instanceof Verdict.Freezable && Parts.mentionsVariable(type.name()));
  }
}
