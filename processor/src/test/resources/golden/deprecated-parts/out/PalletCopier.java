package depot;

import dev.rondo.spi.Copies;
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

  /** The same for a part of a value, of whose other parts there are copies. */
  @SuppressWarnings("deprecation")
  public static Pallet copy(Pallet original, Copies copies) {
    // Deprecation: values consist of the type, and their author has been warned.
    return new Pallet(copies.of(original.weights(), (part, within) -> part.clone()));
  }

  private static int[] copyOfIntArray(int[] original) {
    return original == null ? null : original.clone();
  }
}
