package shop;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Shape.Group}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Shape_GroupCopier {
  private Shape_GroupCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Shape.Group copy(Shape.Group original) {
    return new Shape.Group(copyOfShapeList(original.parts()));
  }

  private static List<Shape> copyOfShapeList(List<Shape> original) {
    if (original == null) {
      return null;
    }
    ArrayList<Shape> copy = new ArrayList<>(original.size());
    for (Shape each : original) {
      copy.add(copyOfShape(each));
    }
    return copy;
  }

  private static Shape copyOfShape(Shape original) {
    return original == null ? null : ShapeCopier.copy(original);
  }
}
