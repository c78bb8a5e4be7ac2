package depot;

import dev.rondo.spi.Copies;
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

  /** The same for a part of a value, of whose other parts there are copies. */
  @SuppressWarnings("deprecation")
  public static Load copy(Load original, Copies copies) {
    // Deprecation: values consist of the type, and their author has been warned.
    if (original instanceof Pallet pallet) {
      return PalletCopier.copy(pallet, copies);
    }
    throw new IllegalArgumentException("unknown when its copier was compiled: "
        + original.getClass().getName());
  }
}
