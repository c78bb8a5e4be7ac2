package dev.rondo.internal.checked;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.Cow;
import dev.rondo.internal.cow.Handle;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@SuppressWarnings({
  "JavaUtilDate",
  "JdkObsolete",
  "UnusedVariable"
}) // Old and private things are sent as well.
class FingerprintTest {

  record Write(String what, Object sent, Runnable write) {
    @Override
    public String toString() {
      return what;
    }
  }

  /** The program's own mutable class. */
  static class Account {
    private long cents;
    private transient int cached;
    private volatile int published;
    private Object[] history = {};
    private List<Account> others = new ArrayList<>();
  }

  /** A record that hides a mutable list. */
  record Box(Object content) {}

  /** Shows how it lets several threads write. */
  static final class Guarded {
    private int count;

    synchronized void add() {
      count++;
    }
  }

  /** Shows it in the other usual way. */
  static final class Locked {
    private final Object lock = new Object();
    private int count;

    void add() {
      synchronized (lock) {
        count++;
      }
    }
  }

  static Stream<Write> writes() {
    return Stream.of(
        write("a primitive array", new byte[3], bytes -> bytes[2] = 1),
        write("an array of booleans", new boolean[3], flags -> flags[2] = true),
        write("an array of arrays", new double[2][2], numbers -> numbers[1][1] = 1),
        write("an array of objects", new Object[1], array -> array[0] = "a"),
        write("a list", new ArrayList<>(List.of("a")), list -> list.add("b")),
        write("an element of a list", new ArrayList<>(List.of("a")), list -> list.set(0, "b")),
        write("a queue", new ArrayDeque<>(List.of("a")), ArrayDeque::clear),
        write("a map", new HashMap<>(Map.of("a", 1)), map -> map.put("a", 2)),
        write("a sorted map", new TreeMap<>(Map.of("a", 1)), map -> map.remove("a")),
        write("a text", new StringBuilder("a"), text -> text.append("b")),
        write("a date", new Date(1), date -> date.setTime(2)),
        write("bits", new BitSet(), bits -> bits.set(7)),
        write("a buffer", ByteBuffer.allocate(4), buffer -> buffer.put(3, (byte) 1)),
        write("a buffer's position", ByteBuffer.allocate(4), buffer -> buffer.position(1)),
        write("a field", new Account(), account -> account.cents++),
        write("an array in a field", new Account(), account -> account.history = new Object[1]));
  }

  static Stream<Write> writesInDepth() {
    Account account = new Account();
    Account other = new Account();
    account.others.add(other);
    other.others.add(account); // A circle.
    List<Object> inner = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    return Stream.of(
        new Write("round a circle", account, () -> other.cents++),
        new Write("in an unmodifiable list", List.of(inner), () -> inner.add("a")),
        new Write("behind a view", Collections.unmodifiableList(inner), () -> inner.add("b")),
        write("through a Cow", Cow.adopt(new int[1]), cow -> cow.read()[0]++),
        new Write("in a record", new Box(Map.of("a", new Box(text))), () -> text.append("a")));
  }

  static Stream<Write> allowedWrites() {
    return Stream.of(
        write("a counter", new AtomicLong(), AtomicLong::incrementAndGet),
        write(
            "who else holds a Cow",
            Cow.adopt(new int[1]),
            cow -> ((Handle<int[]>) cow).share(int[]::clone)),
        write("a concurrent map", new ConcurrentHashMap<>(), map -> map.put("a", "b")),
        write(
            "a synchronized list", Collections.synchronizedList(new ArrayList<>()), l -> l.add(1)),
        write("a shared text", new StringBuffer(), text -> text.append("a")),
        write("what synchronized methods guard", new Guarded(), Guarded::add),
        write("what a lock guards", new Locked(), Locked::add),
        write("a volatile field", new Account(), account -> account.published = 1),
        write("a transient field", new Account(), account -> account.cached = 1));
  }

  private static <T> Write write(String what, T sent, Consumer<T> write) {
    return new Write(what, sent, () -> write.accept(sent));
  }

  @ParameterizedTest
  @MethodSource({"writes", "writesInDepth"})
  void aWriteIsSeen(Write write) {
    Sent sent = Sent.now(write.sent());
    assertThat(sent.isChanged()).isFalse();
    write.write().run();
    assertThat(sent.isChanged()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("allowedWrites")
  void aWriteThatThreadsMayMakeIsNone(Write write) {
    Sent sent = Sent.now(write.sent());
    write.write().run();
    assertThat(sent.isChanged()).isFalse();
  }

  @Test
  void nothingAndThingsThatDoNotChangeStayTheSame() {
    for (Object value : Arrays.asList(null, "a", 1, List.of(), Thread.currentThread(), this)) {
      assertThat(Sent.now(value).isChanged()).isFalse();
    }
  }

  @Test
  void aLargeGraphIsReadInPart() {
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < 1_000_000; i++) {
      list.add(List.of(i));
    }
    Sent sent = Sent.now(list);
    assertThat(sent.isChanged()).isFalse();
    list.set(0, "b");
    assertThat(sent.isChanged()).isTrue();
  }

  @Test
  void aDeepListTakesNoStack() {
    Box box = new Box(null);
    for (int i = 0; i < 50_000; i++) {
      box = new Box(box);
    }
    assertThat(Fingerprint.of(box)).isNotEqualTo(Fingerprint.UNKNOWN);
  }
}
