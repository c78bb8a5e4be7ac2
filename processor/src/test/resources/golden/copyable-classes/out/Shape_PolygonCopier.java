package shop;

import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Shape.Polygon}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Shape_PolygonCopier {
  private Shape_PolygonCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Shape.Polygon copy(Shape.Polygon original) {
    return new Shape.Polygon(copyOfDoubleArray(original.xs()), copyOfDoubleArray(original.ys()));
  }

  private static double[] copyOfDoubleArray(double[] original) {
    return original == null ? null : original.clone();
  }
}
