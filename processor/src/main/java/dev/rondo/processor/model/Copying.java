package dev.rondo.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** How a deep copy of a value is made. */
public sealed interface Copying {

  /** The type of the value, and of its copy. */
  TypeName type();

  /** The same for a value that is not null. */
  default Copying ofPresent() {
    return this;
  }

  /** Whether it makes a collection or map, of a class that need not be that of the value. */
  default boolean isContainer() {
    return false;
  }

  /** Not at all: nothing in the value can change. */
  record Shared(TypeName type) implements Copying {}

  /** A null stays null, which is an annotated thing in null-marked code; else as that says. */
  record OrNull(Copying value, boolean isMarked) implements Copying {
    @Override
    public TypeName type() {
      return value.type();
    }

    @Override
    public Copying ofPresent() {
      return value;
    }
  }

  /** By {@code clone}: an array of elements that cannot change. */
  record Cloned(TypeName type) implements Copying {}

  /** Element by element: an array of elements that can. */
  record Elements(TypeName type, Copying element) implements Copying {}

  /** By a copy constructor: a collection of elements that cannot change, a string builder. */
  record Constructed(TypeName type, ClassName as) implements Copying {
    @Override
    public boolean isContainer() {
      return type instanceof ParameterizedTypeName;
    }
  }

  /** As one class of the JDK, and only that, is copied. */
  record Peculiar(TypeName type, Peculiarity how) implements Copying {
    @Override
    public boolean isContainer() {
      return how == Peculiarity.ENUM_SET;
    }
  }

  /** With contents, position, limit and byte order: a ByteBuffer. */
  record Buffer(TypeName type) implements Copying {}

  /** The value of an Optional. */
  record Present(TypeName type, Copying value) implements Copying {}

  /** Element by element into a new collection. */
  record Collected(TypeName type, NewContainer as, Copying element) implements Copying {
    @Override
    public boolean isContainer() {
      return true;
    }
  }

  /** Entry by entry into a new map. */
  record Mapped(TypeName type, NewContainer as, Copying key, Copying value) implements Copying {
    @Override
    public boolean isContainer() {
      return true;
    }
  }

  /** By the copier that is generated for the value's class. */
  record ByCopier(TypeName type, ClassName copier) implements Copying {}

  /** Classes of the JDK without a copy constructor. */
  enum Peculiarity {
    BIT_SET,
    DATE,
    ENUM_SET
  }

  /**
   * A container that is made to be filled.
   *
   * @param type its class
   * @param creation how it is made
   */
  record NewContainer(ClassName type, Creation creation) {}

  /** How a container is made that will hold as much as another. */
  enum Creation {
    /** {@code new HashSet<>()}. */
    EMPTY,
    /** {@code new ArrayList<>(original.size())}. */
    SIZED,
    /** {@code new TreeSet<>(original.comparator())}. */
    SORTED,
    /** {@code new EnumMap<>(original)}: an empty one would not know the class of its keys. */
    KEYED
  }
}
