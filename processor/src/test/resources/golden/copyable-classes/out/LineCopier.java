package shop;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Line}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class LineCopier {
  private LineCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Line copy(Line original) {
    Line copy = new Line();
    copy.goods = original.goods;
    copy.counts = copyOfIntArray(original.counts);
    return copy;
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  static Line copy(Line original, Copies copies) {
    Line copy = new Line();
    copy.goods = original.goods;
    copy.counts = copies.of(original.counts, (part, within) -> part.clone());
    return copy;
  }

  private static int[] copyOfIntArray(int[] original) {
    return original == null ? null : original.clone();
  }
}
