package dev.rondo.internal.checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.spi.Frozen;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;

class MutableValuesTest {

  private record Money(long cents) {}

  @SuppressWarnings({"JavaUtilDate", "UnnecessaryStringBuilder"}) // Just these are meant.
  static Stream<Object> mutable() {
    return Stream.of(
        new byte[0],
        Arguments.of((Object) new String[] {"a"}),
        new ArrayList<>(),
        Arrays.asList(1, 2),
        Collections.unmodifiableList(new ArrayList<>()),
        new HashMap<>(),
        new StringBuilder(),
        new Date(),
        new BitSet(),
        ByteBuffer.allocate(1));
  }

  static Stream<Object> immutable() {
    return Stream.of(
        "text",
        1L,
        new Money(1),
        new AtomicLong(),
        new ConcurrentHashMap<>(),
        Collections.synchronizedList(new ArrayList<>()),
        List.of(),
        List.of(1, 2, 3),
        Set.of("a", "b", "c"),
        Map.of(1, List.of("a")),
        Optional.of("a"),
        Optional.empty(),
        Frozen.list(new ArrayList<>(), "list"),
        Frozen.set(new LinkedHashSet<>(List.of(1, 2)), "set"),
        Frozen.map(new HashMap<>(Map.of(1, 2)), "map"));
  }

  @ParameterizedTest
  @MethodSource("mutable")
  void findsWhatCanChange(Object value) {
    assertThat(MutableValues.firstIn(value)).isSameAs(value);
  }

  @ParameterizedTest
  @MethodSource("mutable")
  void findsItInsideCollectionsThatCannotChange(Object value) {
    assertThat(MutableValues.firstIn(List.of("a", Optional.of(value)))).isSameAs(value);
    assertThat(MutableValues.firstIn(Map.of("a", Set.of(value)))).isSameAs(value);
    assertThat(MutableValues.firstIn(Frozen.list(List.of(value), "list"))).isSameAs(value);
  }

  @ParameterizedTest
  @MethodSource("immutable")
  @NullSource
  void findsNothingInWhatCannotChange(Object value) {
    assertThat(MutableValues.firstIn(value)).isNull();
  }
}
