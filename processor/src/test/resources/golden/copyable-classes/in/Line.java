package shop;

import dev.rondo.annotation.Copyable;

@Copyable
final class Line {
  String goods;
  int[] counts;
}
