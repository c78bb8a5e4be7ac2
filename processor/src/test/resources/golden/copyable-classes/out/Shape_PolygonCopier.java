package shop;

import dev.rondo.spi.Copies;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Shape.Polygon}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
final class Shape_PolygonCopier {
  private Shape_PolygonCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  static Shape.Polygon copy(Shape.Polygon original) {
    return Copies.ofWhole(original, Shape_PolygonCopier::copy);
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  static Shape.Polygon copy(Shape.Polygon original, Copies copies) {
    return new Shape.Polygon(copies.of(original.xs(), (part, within) -> part.clone()),
        copies.of(original.ys(), (part, within) -> part.clone()));
  }
}
