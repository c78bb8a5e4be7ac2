package shop;

import dev.rondo.spi.Copies;
import java.util.ArrayList;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Shape.Sketch}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Shape_SketchCopier {
  private Shape_SketchCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Shape.Sketch copy(Shape.Sketch original) {
    if (original.getClass() != Shape.Sketch.class) {
      throw new IllegalArgumentException(original.getClass().getName()
          + " is a subclass, of which a copy would be a plain shop.Shape.Sketch");
    }
    Shape.Sketch copy = new Shape.Sketch();
    copy.strokes = copyOfStringArrayList(original.strokes);
    return copy;
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  static Shape.Sketch copy(Shape.Sketch original, Copies copies) {
    if (original.getClass() != Shape.Sketch.class) {
      throw new IllegalArgumentException(original.getClass().getName()
          + " is a subclass, of which a copy would be a plain shop.Shape.Sketch");
    }
    Shape.Sketch copy = new Shape.Sketch();
    copy.strokes = copies.of(original.strokes, ArrayList.class,
        (part, within) -> new ArrayList<>(part));
    return copy;
  }

  private static ArrayList<String> copyOfStringArrayList(ArrayList<String> original) {
    return original == null ? null : new ArrayList<>(original);
  }
}
