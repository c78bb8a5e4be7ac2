package depot;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Cart}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class CartCopier {
  private CartCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Cart copy(Cart original) {
    return new Cart(copyOfLabelList(original.labels()), copyOfPalletArrayList(original.pallets()),
        copyOfLoad(original.load()));
  }

  @SuppressWarnings("deprecation")
  private static List<Label> copyOfLabelList(List<Label> original) {
    // Deprecation: values consist of the type, and their author has been warned.
    return original == null ? null : new ArrayList<>(original);
  }

  @SuppressWarnings("deprecation")
  private static ArrayList<Pallet> copyOfPalletArrayList(ArrayList<Pallet> original) {
    // Deprecation: values consist of the type, and their author has been warned.
    if (original == null) {
      return null;
    }
    ArrayList<Pallet> copy = new ArrayList<>(original.size());
    for (Pallet each : original) {
      copy.add(copyOfPallet(each));
    }
    return copy;
  }

  @SuppressWarnings("deprecation")
  private static Pallet copyOfPallet(Pallet original) {
    // Deprecation: values consist of the type, and their author has been warned.
    return original == null ? null : PalletCopier.copy(original);
  }

  private static Load copyOfLoad(Load original) {
    return original == null ? null : LoadCopier.copy(original);
  }
}
