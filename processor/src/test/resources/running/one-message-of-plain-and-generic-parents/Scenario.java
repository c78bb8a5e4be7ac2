package names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.ActorSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

public class Scenario implements Runnable {
  @Override
  public void run() {
    try (ActorSystem system = ActorSystem.create("names")) {
      RegisterRef register = system.spawn(RegisterRef.CONTRACT, "register", TreeRegister::new);
      NamesRef names = register;
      SortedRef<String> sorted = register;
      SortedNamesRef both = register;
      register.add("c");
      names.add("a");
      sorted.add("b");
      both.add("d");
      assertThat(register.size().join()).isEqualTo(4);
      assertThat(sorted.after("b").join()).isEqualTo(List.of("c", "d"));
      assertThat(names.after("b").join()).isEqualTo(register.after("b").join());

      HolderRef holder = system.spawn(HolderRef.CONTRACT, "holder", Shelf::new);
      holder.hold("x", 2);
      assertThat(holder.held().join()).isEqualTo("xx");
    }
  }

  private static final class TreeRegister implements Register {
    private final TreeSet<String> names = new TreeSet<>();

    @Override
    public void add(String name) {
      names.add(name);
    }

    @Override
    public List<String> after(String name) {
      return new ArrayList<>(names.tailSet(name, false));
    }

    @Override
    public int size() {
      return names.size();
    }
  }

  private static final class Shelf implements Holder {
    private String held = "";

    @Override
    public void hold(String name, int count) {
      held = name.repeat(count);
    }

    @Override
    public String held() {
      return held;
    }
  }
}
