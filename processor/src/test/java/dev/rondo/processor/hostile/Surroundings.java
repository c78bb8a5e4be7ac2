package dev.rondo.processor.hostile;

import java.util.List;
import java.util.stream.Stream;

/**
 * The types that contracts mention. Their names end in an underscore, so that no contract has one
 * of them.
 */
final class Surroundings {

  private static final List<String> TYPES =
      List.of(
          "record Item_(java.lang.String name, long cents) { enum Part { ALL } }",
          "enum Color_ { RED, GREEN { public java.lang.String toString() { return \"g\"; } } }",
          "record Box_<T>(T content) {}",
          "record Tree_(Tree_ left, Tree_ right) {}",
          "record Nest_<T>(Nest_<Box_<T>> inner) {}",
          "sealed interface Result_ permits Ok_, Wrong_ {}",
          "record Ok_(Item_ item) implements Result_ {}",
          "record Wrong_(java.lang.String text) implements Result_ {}",
          "final class Pin_ { private final int digits = 1; }",
          "class Open_ { class Inner {} private static class Hidden {} }",
          "class Cyclic_ extends Cyclic2_ {}",
          "class Cyclic2_ { Cyclic_ other; }",
          "@java.lang.Deprecated record Stale_(long cents) {}",
          "@java.lang.Deprecated(forRemoval = true) enum Gone_ { YES }",
          "class Oops_ extends java.lang.Exception { private static final long serialVersionUID ="
              + " 1; }",
          "class Failed_ extends RuntimeException { private static final long serialVersionUID = 1;"
              + " }",
          "interface Priced_ { long cents(); }",
          "@dev.rondo.annotation.Sendable interface Shared_ extends Priced_ {}",
          "@interface Note_ { java.lang.String value(); }");

  /** What is rebuilt when it is sent. */
  private static final List<String> FREEZABLE =
      List.of(
          "record Page_(java.util.List<Item_> items, Page_ next) {}",
          "class Folder_ { record Page_(java.util.Set<java.lang.Long> items) {} }",
          "record Chain_<T>(T head, java.util.Optional<Chain_<T>> tail) {}",
          "sealed interface Shape_ permits Line_, Area_, Dot_ {}",
          "record Line_(java.util.List<Dot_> dots) implements Shape_ {}",
          "record Area_(java.util.Map<Color_, Shape_> parts) implements Shape_ {}",
          "enum Dot_ implements Shape_ { ONE, TWO }",
          "record Aged_(java.util.List<Stale_> old, @java.lang.Deprecated java.util.Set<Gone_>"
              + " gone) {}",
          "record Guarded_(java.util.List<Item_> items) {"
              + " public java.util.List<Item_> items() { return null; } }",
          "record Ranked_<T extends java.lang.Comparable<? super T>>(java.util.List<T> values) {}",
          "sealed interface Term_<T> permits Number_, Several_, Pair_ {}",
          "record Number_(java.util.Set<java.lang.Long> any) implements Term_<java.lang.Long> {}",
          "record Several_<E>(java.util.List<Item_> items) implements Term_<java.util.List<E>> {}",
          "record Pair_<A>(A first, java.util.Set<A> rest) implements Term_<A> {}",
          "record Odd_(java.util.List<Dev> java, java.util.List<Dev> dev, java.util.List<Dev>"
              + " Frozen, java.util.List<Java> what, java.util.Set<Dev> odd_, Dev frozen) {}",
          "record Dev(java.util.List<java.lang.Long> list) {}",
          "record Java(java.util.Map<Item_, Dev> exact) {}",
          "sealed interface Either_<L, R> { record Left<L, R>(L left) implements Either_<L, R> {}"
              + " record Right<L, R>(java.util.List<R> right) implements Either_<L, R> {} }");

  /** What is copied where it is marked. */
  private static final List<String> COPYABLE =
      List.of(
          """
          @dev.rondo.annotation.Copyable class Draft_ {
            java.lang.String title; byte[] content; java.util.List<Item_> items;
            private java.util.Date due;
            java.util.Date getDue() { return due; }
            void setDue(java.util.Date due) { this.due = due; } }
          """,
          "@dev.rondo.annotation.Copyable record Sketch_(int[][] lines, java.util.Map<Color_,"
              + " Draft_> drafts) {}",
          "@dev.rondo.annotation.Copyable sealed interface Paper_ permits Sheet_, Blank_ {}",
          "@dev.rondo.annotation.Copyable record Sheet_(java.lang.StringBuilder text) implements"
              + " Paper_ {}",
          "record Blank_() implements Paper_ {}",
          """
          @dev.rondo.annotation.Copyable final class Pile_<@dev.rondo.annotation.Sendable T> {
            final T[] original; T copy;
            Pile_(T[] original) { this.original = original; } }
          """);

  /** Contracts and others to extend, or to mention the refs of. */
  private static final List<String> PARENTS =
      List.of(
          "@dev.rondo.annotation.ActorContract interface Other_ { void tell_(Item_ item); }",
          "@dev.rondo.annotation.ActorContract interface Top_<@dev.rondo.annotation.Sendable T> {"
              + " void top_(T item); java.util.List<T> tops_(); }",
          "@dev.rondo.annotation.ActorContract interface Left_<@dev.rondo.annotation.Sendable T>"
              + " extends Top_<T> { @dev.rondo.annotation.Control void left_(long cents); }",
          "@dev.rondo.annotation.ActorContract interface Right_<@dev.rondo.annotation.Sendable T>"
              + " extends Top_<T> { java.util.concurrent.CompletionStage<T> right_(T item,"
              + " java.util.Map<java.lang.String, T> items) throws Oops_; }",
          "@dev.rondo.annotation.ActorContract interface Bottom_ extends Left_<Item_>,"
              + " Right_<Item_>, Plain_<Color_> {}",
          "interface Plain_<T> { void plain_(T item); default void helper_() {}"
              + " static void of_() {} }",
          "@dev.rondo.annotation.ActorContract interface Itself_<S extends Itself_<S>> {"
              + " void itself_(); }",
          "@java.lang.Deprecated @dev.rondo.annotation.ActorContract interface Old_ {"
              + " @java.lang.Deprecated void old_(); }");

  private Surroundings() {}

  static List<String> all() {
    return Stream.of(TYPES, FREEZABLE, COPYABLE, PARENTS).flatMap(List::stream).toList();
  }
}
