package depot;

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

  private static int[] copyOfIntArray(int[] original) {
    return original == null ? null : original.clone();
  }
}
