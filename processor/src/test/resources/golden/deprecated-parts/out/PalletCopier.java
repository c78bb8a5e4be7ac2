package depot;

import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Pallet}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class PalletCopier {
  private PalletCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  @SuppressWarnings("deprecation")
  public static Pallet copy(Pallet original) {
    // Deprecation: values consist of the type, and their author has been warned.
    return new Pallet(copyOfIntArray(original.weights()));
  }

  private static int[] copyOfIntArray(int[] original) {
    return original == null ? null : original.clone();
  }
}
