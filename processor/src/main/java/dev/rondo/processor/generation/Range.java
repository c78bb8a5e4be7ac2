package dev.rondo.processor.generation;

import dev.rondo.processor.model.Ask;
import dev.rondo.processor.model.Operation;
import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive operations of a contract, so few that a method with a case for each is compiled.
 *
 * <p>HotSpot leaves methods of 8,000 bytes of byte code and more to its interpreter for ever. All
 * but large contracts are one range.
 *
 * @param first the number of the first
 * @param operations the operations, by number
 */
record Range(int first, List<Operation> operations) {

  /** For the cases alone; what stands around them takes less than a hundred bytes. */
  private static final int MOST_BYTES = 7_900;

  /** A place in the switch's table, the longest call of a method, the longest kind of reply. */
  private static final int BYTES_OF_CASE = 48;

  /** Loading, casting and passing the most awkward of parameters, a boolean. */
  private static final int BYTES_OF_PARAMETER = 16;

  /** A declared exception among the metadata. */
  private static final int BYTES_OF_EXCEPTION = 8;

  /** The ranges of a contract's operations: at least one, which is empty if there are none. */
  static List<Range> of(List<Operation> operations) {
    List<Range> ranges = new ArrayList<>();
    int start = 0;
    int bytes = 0;
    for (int i = 0; i < operations.size(); i++) {
      bytes += bytes(operations.get(i));
      if (bytes > MOST_BYTES && i > start) {
        ranges.add(new Range(start + 1, operations.subList(start, i)));
        start = i;
        bytes = bytes(operations.get(i));
      }
    }
    ranges.add(new Range(start + 1, operations.subList(start, operations.size())));
    return ranges;
  }

  /** The number of the last operation. */
  int last() {
    return first + operations.size() - 1;
  }

  /** The name of this range's part of a method: {@code dispatch1To120}. */
  String part(String method) {
    return method + first + "To" + last();
  }

  /** No less than what the operation takes in any method that has a case for it. */
  private static int bytes(Operation operation) {
    int exceptions = operation instanceof Ask ask ? ask.signature().thrown().size() : 0;
    return BYTES_OF_CASE
        + BYTES_OF_PARAMETER * operation.parameters().size()
        + BYTES_OF_EXCEPTION * exceptions;
  }
}
