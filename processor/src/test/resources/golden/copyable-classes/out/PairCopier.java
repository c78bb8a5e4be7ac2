package shop;

import dev.rondo.spi.Copies;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Pair}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class PairCopier {
  private PairCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static <T extends Comparable<T>> Pair<T> copy(Pair<T> original) {
    return Copies.ofWhole(original, PairCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static <T extends Comparable<T>> Pair<T> copy(Pair<T> original, Copies copies) {
    return new Pair<>(original.least(), copies.of(original.others(), ArrayList.class,
        (part, within) -> copyOfTArrayListArrayList(part, within)));
  }

  private static <T extends Comparable<T>>
      ArrayList<ArrayList<T>> copyOfTArrayListArrayList(
          ArrayList<ArrayList<T>> original, Copies copies) {
    ArrayList<ArrayList<T>> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, ArrayList.class,
        (part, within) -> new ArrayList<>(part)));
    return copy;
  }
}
