package depot;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Trolley}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class TrolleyCopier {
  private TrolleyCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  @SuppressWarnings("deprecation")
  public static Trolley copy(Trolley original) {
    // Deprecation: a copy has all that the original has.
    Trolley copy = new Trolley(original.wheels);
    copy.setWeights(copyOfIntArray(original.getWeights()));
    return copy;
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  @SuppressWarnings("deprecation")
  public static Trolley copy(Trolley original, Copies copies) {
    // Deprecation: a copy has all that the original has.
    Trolley copy = new Trolley(original.wheels);
    copy.setWeights(copies.of(original.getWeights(), (part, within) -> part.clone()));
    return copy;
  }

  private static int[] copyOfIntArray(int[] original) {
    return original == null ? null : original.clone();
  }
}
