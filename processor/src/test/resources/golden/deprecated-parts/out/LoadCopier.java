package depot;

import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Load}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class LoadCopier {
  private LoadCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  @SuppressWarnings("deprecation")
  public static Load copy(Load original) {
    // Deprecation: values consist of the type, and their author has been warned.
    if (original instanceof Pallet pallet) {
      return PalletCopier.copy(pallet);
    }
    throw new IllegalArgumentException("unknown when its copier was compiled: "
        + original.getClass().getName());
  }
}
