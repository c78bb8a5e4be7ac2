package dev.rondo.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Consecutive operations of a contract, of which so few have a case that a method with these cases
 * is compiled.
 *
 * <p>HotSpot leaves methods of 8,000 bytes of byte code and more to its interpreter for ever. All
 * but large contracts are one range.
 *
 * @param first the number of the first
 * @param last the number of the last
 * @param operations those among them that have a case, by number
 */
record Range(int first, int last, List<Operation> operations) {

  /** For the cases alone; what stands around them takes less than a hundred bytes. */
  private static final int MOST_BYTES = 7_900;

  /** Its part of the switch's table, the longest call of a method, the longest kind of reply. */
  private static final int BYTES_OF_CASE = 48;

  /**
   * Loading, casting and passing the most awkward of parameters: a boolean, a Cow that is shared.
   */
  private static final int BYTES_OF_PARAMETER = 16;

  /** A declared exception among the metadata. */
  private static final int BYTES_OF_EXCEPTION = 8;

  /** The ranges of all operations: at least one, which is empty if there are none. */
  static List<Range> of(List<Operation> operations) {
    return of(operations, operation -> true);
  }

  /** The ranges of all operations, for a method that has a case for some of them only. */
  static List<Range> of(List<Operation> operations, Predicate<Operation> hasCase) {
    List<Range> ranges = new ArrayList<>();
    List<Operation> cases = new ArrayList<>();
    int first = 1;
    int bytes = 0;
    for (int i = 0; i < operations.size(); i++) {
      Operation operation = operations.get(i);
      if (hasCase.test(operation)) {
        bytes += bytes(operation);
        if (bytes > MOST_BYTES && !cases.isEmpty()) {
          ranges.add(new Range(first, i, cases));
          cases = new ArrayList<>();
          first = i + 1;
          bytes = bytes(operation);
        }
        cases.add(operation);
      }
    }
    ranges.add(new Range(first, operations.size(), cases));
    return ranges;
  }

  /** The name of this range's part of a method: {@code dispatch1To120}. */
  String part(String method) {
    return method + first + "To" + last;
  }

  /** Calls the part of the range that a number is in. */
  // if (slot.op <= 120) { dispatch1To120(slot); } else { dispatch121To200(slot); }
  static CodeBlock select(String number, List<Range> ranges, Function<Range, CodeBlock> call) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      if (i == 0) {
        code.beginControlFlow("if ($L <= $L)", number, range.last());
      } else if (i < ranges.size() - 1) {
        code.nextControlFlow("else if ($L <= $L)", number, range.last());
      } else {
        code.nextControlFlow("else");
      }
      code.addStatement("$L", call.apply(range));
    }
    return code.endControlFlow().build();
  }

  /** No less than what the operation takes in any method that has a case for it. */
  private static int bytes(Operation operation) {
    int exceptions = operation instanceof Ask ask ? ask.signature().thrown().size() : 0;
    return BYTES_OF_CASE
        + BYTES_OF_PARAMETER * operation.parameters().size()
        + BYTES_OF_EXCEPTION * exceptions;
  }
}
