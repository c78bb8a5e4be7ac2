package kinds;

import dev.rondo.annotation.Copyable;

@Copyable
// ERROR [rondo:copyable-on-what] @Copyable is of no use on kinds.Kinds, an interface that is not sealed, so that its classes are unknown. Put it on a record, or on a class that can be made with a constructor.
interface Kinds {}

@Copyable
// ERROR [rondo:copyable-on-what] @Copyable is of no use on kinds.Color, an enum, which is never copied. Put it on a record, or on a class that can be made with a constructor.
enum Color {
  RED
}

@Copyable
// ERROR [rondo:copyable-on-what] @Copyable is of no use on kinds.Mark, an annotation. Put it on a record, or on a class that can be made with a constructor.
@interface Mark {}

@Copyable
// ERROR [rondo:copyable-on-what] @Copyable is of no use on kinds.Base, an abstract class that is not sealed, so that its subclasses are unknown. Put it on a record, or on a class that can be made with a constructor.
abstract class Base {
  @Copyable
  // ERROR [rondo:copyable-on-what] @Copyable is of no use on kinds.Base.Inner, an inner class, whose objects belong to another object. Put it on a record, or on a class that can be made with a constructor.
  class Inner {}
}

@Copyable
// ERROR [rondo:copyable-on-what] @Copyable is of no use on kinds.Either<A>, sealed and generic, so that its subtypes cannot be told apart. Put it on a record, or on a class that can be made with a constructor.
sealed interface Either<A> {}

record Left<A>(A value) implements Either<A> {}

@Copyable
// ERROR [rondo:copyable-on-what] @Copyable is of no use on kinds.Node, a sealed class that is not abstract. Put it on a record, or on a class that can be made with a constructor.
sealed class Node {}

final class Leaf extends Node {}
