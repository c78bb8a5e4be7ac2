package depot;

import dev.rondo.spi.Copies;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Cart}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class CartCopier {
  private CartCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Cart copy(Cart original) {
    return Copies.ofWhole(original, CartCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  @SuppressWarnings("deprecation")
  public static Cart copy(Cart original, Copies copies) {
    // Deprecation: values consist of the type, and their author has been warned.
    return new Cart(copies.of(original.labels(), List.class,
        (part, within) -> new ArrayList<>(part)), copies.of(original.pallets(), ArrayList.class,
        (part, within) -> copyOfPalletArrayList(part, within)), copies.of(original.load(),
        LoadCopier::copy));
  }

  @SuppressWarnings("deprecation")
  private static ArrayList<Pallet> copyOfPalletArrayList(ArrayList<Pallet> original,
      Copies copies) {
    // Deprecation: values consist of the type, and their author has been warned.
    ArrayList<Pallet> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, PalletCopier::copy));
    return copy;
  }
}
