package dev.rondo.benchmarks.persistent;

import java.util.ArrayList;
import java.util.List;
import org.organicdesign.fp.collections.PersistentVector;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** A list of which others may hold an older state. */
public enum ListLibrary {

  /** A plain list that is copied for each change: what a Cow does while others hold it. */
  COPIES {
    @Override
    Object of(List<Integer> elements) {
      return new ArrayList<>(elements);
    }

    @Override
    Object with(Object list, int index, Integer element) {
      ArrayList<Integer> copy = new ArrayList<>(this.<ArrayList<Integer>>as(list));
      copy.set(index, element);
      return copy;
    }

    @Override
    Object plus(Object list, Integer element) {
      ArrayList<Integer> copy = new ArrayList<>(this.<ArrayList<Integer>>as(list));
      copy.add(element);
      return copy;
    }

    @Override
    Integer get(Object list, int index) {
      return this.<ArrayList<Integer>>as(list).get(index);
    }
  },

  /** PCollections. */
  PCOLLECTIONS {
    @Override
    Object of(List<Integer> elements) {
      return TreePVector.from(elements);
    }

    @Override
    Object with(Object list, int index, Integer element) {
      return this.<PVector<Integer>>as(list).with(index, element);
    }

    @Override
    Object plus(Object list, Integer element) {
      return this.<PVector<Integer>>as(list).plus(element);
    }

    @Override
    Integer get(Object list, int index) {
      return this.<PVector<Integer>>as(list).get(index);
    }
  },

  /** Vavr. */
  VAVR {
    @Override
    Object of(List<Integer> elements) {
      return io.vavr.collection.Vector.ofAll(elements);
    }

    @Override
    Object with(Object list, int index, Integer element) {
      return this.<io.vavr.collection.Vector<Integer>>as(list).update(index, element);
    }

    @Override
    Object plus(Object list, Integer element) {
      return this.<io.vavr.collection.Vector<Integer>>as(list).append(element);
    }

    @Override
    Integer get(Object list, int index) {
      return this.<io.vavr.collection.Vector<Integer>>as(list).get(index);
    }
  },

  /** Paguro. */
  PAGURO {
    @Override
    Object of(List<Integer> elements) {
      return PersistentVector.ofIter(elements);
    }

    @Override
    Object with(Object list, int index, Integer element) {
      return this.<PersistentVector<Integer>>as(list).replace(index, element);
    }

    @Override
    Object plus(Object list, Integer element) {
      return this.<PersistentVector<Integer>>as(list).append(element);
    }

    @Override
    Integer get(Object list, int index) {
      return this.<PersistentVector<Integer>>as(list).get(index);
    }
  },

  /** Bifurcan. */
  BIFURCAN {
    @Override
    Object of(List<Integer> elements) {
      return io.lacuna.bifurcan.List.from(elements);
    }

    @Override
    Object with(Object list, int index, Integer element) {
      return this.<io.lacuna.bifurcan.List<Integer>>as(list).set(index, element);
    }

    @Override
    Object plus(Object list, Integer element) {
      return this.<io.lacuna.bifurcan.List<Integer>>as(list).addLast(element);
    }

    @Override
    Integer get(Object list, int index) {
      return this.<io.lacuna.bifurcan.List<Integer>>as(list).nth(index);
    }
  };

  /** A list of these. */
  abstract Object of(List<Integer> elements);

  /** One that has another element there. */
  abstract Object with(Object list, int index, Integer element);

  /** One that has another element at its end. */
  abstract Object plus(Object list, Integer element);

  abstract Integer get(Object list, int index);

  final Iterable<Integer> elements(Object list) {
    return as(list);
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // Each gets its own lists.
  <L> L as(Object list) {
    return (L) list;
  }
}
