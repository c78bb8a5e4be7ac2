package shop;

import dev.rondo.spi.Copies;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Shape.Group}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Shape_GroupCopier {
  private Shape_GroupCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Shape.Group copy(Shape.Group original) {
    return Copies.ofWhole(original, Shape_GroupCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  static Shape.Group copy(Shape.Group original, Copies copies) {
    return new Shape.Group(copies.of(original.parts(), List.class,
        (part, within) -> copyOfShapeList(part, within)));
  }

  private static List<Shape> copyOfShapeList(List<Shape> original, Copies copies) {
    ArrayList<Shape> copy = new ArrayList<>(original.size());
    copies.addAll(original, copy, (each, all) -> all.of(each, ShapeCopier::copy));
    return copy;
  }
}
