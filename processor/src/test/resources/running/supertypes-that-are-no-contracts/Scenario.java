package data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rondo.ActorSystem;
import java.util.ArrayDeque;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("data")) {
      DequeRef deque = system.spawn(DequeRef.CONTRACT, DequeActor::new);
      StackRef stack = deque;
      stack.push("b");
      stack.push("c");
      deque.append("a");
      assertThat(deque.size().join()).isEqualTo(3);
      assertThat(stack.pop().join()).isEqualTo("c");
      assertThat(stack.compare("x", "y").join()).isNegative();
      stack.close();
      assertThatExceptionOfType(Pops.Empty.class)
          .isThrownBy(() -> stack.pop().orThrow(Pops.Empty.class));
    }
  }

  private static final class DequeActor implements Deque {
    private final ArrayDeque<String> elements = new ArrayDeque<>();

    @Override
    public void push(String element) {
      elements.push(element);
    }

    @Override
    public void append(String element) {
      elements.add(element);
    }

    @Override
    public int size() {
      return elements.size();
    }

    @Override
    public String pop() throws Empty {
      if (elements.isEmpty()) {
        throw new Empty();
      }
      return elements.pop();
    }

    @Override
    public int compare(String one, String other) {
      return one.compareTo(other);
    }

    @Override
    public void close() {
      elements.clear();
    }
  }
}
