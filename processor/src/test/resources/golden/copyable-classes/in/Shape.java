package shop;

import dev.rondo.annotation.Copyable;
import java.util.ArrayList;
import java.util.List;

@Copyable
sealed interface Shape {
  @Copyable
  record Polygon(double[] xs, double[] ys) implements Shape {}

  record Dot(double x, double y) implements Shape {}

  @Copyable
  record Group(List<Shape> parts) implements Shape {}

  @Copyable
  non-sealed class Sketch implements Shape {
    public ArrayList<String> strokes;
  }
}
