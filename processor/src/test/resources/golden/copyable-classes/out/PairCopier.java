package shop;

import java.util.ArrayList;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Pair}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class PairCopier {
  private PairCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static <T extends Comparable<T>> Pair<T> copy(Pair<T> original) {
    return new Pair<>(original.least(), copyOfTArrayListArrayList(original.others()));
  }

  private static <T extends Comparable<T>>
      ArrayList<ArrayList<T>> copyOfTArrayListArrayList(ArrayList<ArrayList<T>> original) {
    if (original == null) {
      return null;
    }
    ArrayList<ArrayList<T>> copy = new ArrayList<>(original.size());
    for (ArrayList<T> each : original) {
      copy.add(copyOfTArrayList(each));
    }
    return copy;
  }

  private static <T extends Comparable<T>> ArrayList<T> copyOfTArrayList(ArrayList<T> original) {
    return original == null ? null : new ArrayList<>(original);
  }
}
