package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Parameter;
import java.util.List;
import java.util.Optional;

/** What values become on their way between actors; emits the methods that it takes. */
final class Conversions {

  Conversions() {}

  /** What a parameter is sent as; empty if as it is. */
  Optional<CodeBlock> ofParameter(Parameter parameter, String name) {
    return Optional.empty();
  }

  /** What an ask is answered with, for the value or stage that the behavior returned. */
  CodeBlock ofReply(Ask ask, CodeBlock returned) {
    return returned;
  }

  /** The methods that the conversions call. */
  List<MethodSpec> methods() {
    return List.of();
  }
}
