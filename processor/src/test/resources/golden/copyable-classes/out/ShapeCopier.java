package shop;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Shape}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class ShapeCopier {
  private ShapeCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Shape copy(Shape original) {
    if (original instanceof Shape.Polygon polygon) {
      return Shape_PolygonCopier.copy(polygon);
    }
    if (original instanceof Shape.Dot) {
      return original;
    }
    if (original instanceof Shape.Group group) {
      return Shape_GroupCopier.copy(group);
    }
    if (original instanceof Shape.Sketch sketch) {
      return Shape_SketchCopier.copy(sketch);
    }
    throw new IllegalArgumentException("unknown when its copier was compiled: "
        + original.getClass().getName());
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  static Shape copy(Shape original, Copies copies) {
    if (original instanceof Shape.Polygon polygon) {
      return Shape_PolygonCopier.copy(polygon, copies);
    }
    if (original instanceof Shape.Dot) {
      return original;
    }
    if (original instanceof Shape.Group group) {
      return Shape_GroupCopier.copy(group, copies);
    }
    if (original instanceof Shape.Sketch sketch) {
      return Shape_SketchCopier.copy(sketch, copies);
    }
    throw new IllegalArgumentException("unknown when its copier was compiled: "
        + original.getClass().getName());
  }
}
